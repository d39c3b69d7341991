import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A path inside the repository.
 * @param {...string} parts
 */
export function inRepository(...parts) {
  return join(repository, ...parts);
}

/**
 * Runs a command in the repository; `output` says where its standard output goes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ output?: 'inherit' | 'stderr' | 'pipe', env?: Record<string, string> }} [options]
 * @returns {{ ok: boolean, text: string }}
 */
export function run(command, args, { output = 'inherit', env = {} } = {}) {
  const streams = { inherit: 'inherit', stderr: 2, pipe: 'pipe' };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: repository,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
    stdio: ['ignore', /** @type {any} */ (streams[output]), output === 'pipe' ? 'pipe' : 'inherit'],
  });
  return { ok: status === 0, text: `${stdout ?? ''}${stderr ?? ''}` };
}

/**
 * Runs the program of an installed package.
 * @param {string} entry path inside node_modules
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runInstalled(entry, args, options) {
  return run(
    process.platform === 'win32' ? `"${process.execPath}"` : process.execPath,
    [inRepository('node_modules', entry), ...args],
    options,
  );
}

const STAMP = inRepository('node_modules', '.cache', 'installed-lock.json');

/** Installs what the lock file says, when that is not what is installed. @returns {boolean} whether it is installed now */
export function ensureInstalled() {
  const lock = readFileSync(inRepository('package-lock.json'), 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return true;
  process.stderr.write('Installing what is missing (npm ci) ...\n');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'], { output: 'stderr' }).ok) {
    process.stderr.write(
      'npm could not install the packages. Check the connection to your npm registry and try again.\n',
    );
    return false;
  }
  mkdirSync(inRepository('node_modules', '.cache'), { recursive: true });
  writeFileSync(STAMP, lock);
  return true;
}

const BUILT_FROM = ['src', 'public', 'data-samples', 'package-lock.json', 'vite.config.ts'];

/** Whether `dist` is missing or older than what it is built from. */
export function isBuildStale() {
  const built = inRepository('dist', 'index.html');
  if (!existsSync(built)) return true;
  return newest(BUILT_FROM.map((path) => inRepository(path))) > statSync(built).mtimeMs;
}

/**
 * The newest change below the paths, in milliseconds.
 * @param {readonly string[]} paths
 * @returns {number}
 */
export function newest(paths) {
  return Math.max(
    0,
    ...paths.map((path) => {
      const found = statSync(path);
      return found.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : found.mtimeMs;
    }),
  );
}

/** Builds the site into `dist`. @param {'stderr' | 'pipe'} output */
export function build(output) {
  return runInstalled('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { output });
}
