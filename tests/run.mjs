// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureInstalled } from '../src/serve/ensure-installed.mjs';
import { inRepository, runInstalled } from '../src/serve/repository.mjs';
import { buildSite } from '../src/serve/site-build.mjs';
import { findOrInstallBrowser, NO_BROWSER } from './browser-path.mjs';
import { addCounts, countsOfReport, lastLine, ONE_FAILED } from './counts.mjs';

const REPORT = inRepository('node_modules', '.cache', 'vitest-report.json');

/** What must hold before a test is run; each counts as one. */
const GUARDS = [
  {
    name: 'lint',
    check: () => runInstalled('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'], { output: 'pipe' }),
  },
  { name: 'types', check: () => runInstalled('typescript/bin/tsc', ['--noEmit'], { output: 'pipe' }) },
  { name: 'unused code', check: () => runInstalled('knip/bin/knip.js', ['--no-progress'], { output: 'pipe' }) },
  { name: 'build', check: () => buildSite('pipe') },
];

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

function runGuards() {
  const counts = GUARDS.map(({ name, check }) => {
    const { ok, text } = check();
    say(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
    if (!ok) say(text);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  });
  return addCounts(counts);
}

/**
 * @param {readonly string[]} filters
 * @param {string} [browser]
 */
function runTests(filters, browser) {
  mkdirSync(dirname(REPORT), { recursive: true });
  rmSync(REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...filters];
  const { ok } = runInstalled('vitest/vitest.mjs', args, {
    env: browser === undefined ? {} : { CHROME_PATH: browser },
  });
  return countsOfReport(readReport(), ok);
}

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return undefined;
  }
}

function main() {
  if (!ensureInstalled()) return ONE_FAILED;
  if (process.argv[2] === 'vectors') return runTests(['--project', 'core', 'tests/domain/stats/vectors.test.ts']);
  const browser = findOrInstallBrowser();
  if (browser === undefined) say(`FAILED browser\n${NO_BROWSER}`);
  const guards = runGuards();
  return addCounts([...(browser === undefined ? [ONE_FAILED] : []), guards, runTests([], browser)]);
}

/** A step of our own that breaks counts as one failed: the last line always says how many. */
function mainOrFailure() {
  try {
    return main();
  } catch (error) {
    say(error instanceof Error && error.stack !== undefined ? error.stack : String(error));
    return ONE_FAILED;
  }
}

const counts = mainOrFailure();
process.exitCode = counts.failed > 0 ? 1 : 0;
say(lastLine(counts));
