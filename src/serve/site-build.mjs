// @ts-check
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, runInstalled } from './repository.mjs';

const BUILT_FROM = ['src', 'public', 'data-samples', 'package-lock.json', 'vite.config.ts'];

/** Whether `dist` is missing or older than what it is built from. */
export function isBuildStale() {
  const built = inRepository('dist', 'index.html');
  return !existsSync(built) || newestChange(BUILT_FROM.map((path) => inRepository(path))) > statSync(built).mtimeMs;
}

/**
 * The newest change at or below the paths, a removed file included, in milliseconds.
 * @param {readonly string[]} paths
 * @returns {number}
 */
export function newestChange(paths) {
  return Math.max(
    0,
    ...paths.map((path) => {
      const { mtimeMs, isFolder } = changeAt(path);
      return isFolder ? Math.max(mtimeMs, newestChange(readdirSync(path).map((name) => join(path, name)))) : mtimeMs;
    }),
  );
}

/** @param {string} path */
function changeAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return { mtimeMs: found?.mtimeMs ?? 0, isFolder: found?.isDirectory() ?? false };
}

/**
 * Builds the site into `dist`, as it ships also where a test asks for it.
 * @param {'stderr' | 'pipe'} output
 */
export function buildSite(output) {
  return runInstalled('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { output, env: { NODE_ENV: 'production' } });
}
