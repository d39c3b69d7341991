// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A path inside the repository.
 * @param {...string} parts
 */
export function inRepository(...parts) {
  return join(repository, ...parts);
}

/** Where a command's own standard output goes, as `spawn` wants it said. */
const STREAMS = /** @type {const} */ ({ inherit: 'inherit', stderr: 2, pipe: 'pipe' });

/** @typedef {{ output?: 'inherit' | 'stderr' | 'pipe', env?: Record<string, string> }} RunOptions */

/**
 * Runs a command in the repository with nothing on its standard input.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options] `pipe` collects what is printed, errors included, in `text`
 * @returns {{ ok: boolean, text: string }} not ok where the command fails or cannot be started
 */
export function run(command, args, { output = 'inherit', env = {} } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: repository,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    // npm is a script on Windows, which only a shell can start.
    shell: command === 'npm' && process.platform === 'win32',
    stdio: ['ignore', STREAMS[output], output === 'pipe' ? 'pipe' : 'inherit'],
  });
  return { ok: status === 0, text: `${stdout ?? ''}${stderr ?? ''}${error === undefined ? '' : error.message}` };
}

/**
 * Runs the program of an installed package.
 * @param {string} entry path inside node_modules
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runInstalled(entry, args, options) {
  return run(process.execPath, [inRepository('node_modules', entry), ...args], options);
}
