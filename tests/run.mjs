import { readFileSync, rmSync } from 'node:fs';
import { build, ensureInstalled, inRepository, runInstalled } from '../src/serve/repository.mjs';
import { findOrInstallBrowser, NO_BROWSER } from './browser-path.mjs';

const REPORT = inRepository('node_modules', '.cache', 'vitest.json');

/** What must hold before a test is run; each counts as one. */
const GUARDS = [
  {
    name: 'lint',
    check: () => runInstalled('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'], { output: 'pipe' }),
  },
  { name: 'types', check: () => runInstalled('typescript/bin/tsc', ['--noEmit'], { output: 'pipe' }) },
  { name: 'unused code', check: () => runInstalled('knip/bin/knip.js', [], { output: 'pipe' }) },
  { name: 'build', check: () => build('pipe') },
];

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

function checkGuards() {
  const counts = { passed: 0, failed: 0 };
  for (const { name, check } of GUARDS) {
    const { ok, text } = check();
    counts[ok ? 'passed' : 'failed'] += 1;
    say(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
    if (!ok) say(text);
  }
  return counts;
}

/**
 * @param {readonly string[]} filters
 * @param {string} browser
 */
function runTests(filters, browser) {
  rmSync(REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...filters];
  const { ok } = runInstalled('vitest/vitest.mjs', args, { env: { CHROME_PATH: browser } });
  return { ok, ...testCounts() };
}

function testCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(REPORT, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function main() {
  if (!ensureInstalled()) return { passed: 0, failed: 1, skipped: 0 };
  if (process.argv[2] === 'vectors') return runTests(['tests/domain/stats/vectors.test.ts'], '');
  const browser = findOrInstallBrowser();
  if (browser === undefined) say(`FAILED browser: ${NO_BROWSER}`);
  const guards = checkGuards();
  const tests = runTests([], browser ?? '');
  const crashed = !tests.ok && tests.failed === 0 ? 1 : 0;
  return {
    passed: guards.passed + tests.passed,
    failed: guards.failed + tests.failed + crashed + (browser === undefined ? 1 : 0),
    skipped: tests.skipped,
  };
}

const { passed, failed, skipped } = main();
process.exitCode = failed > 0 ? 1 : 0;
say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
