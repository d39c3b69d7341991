// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRepository, run } from './repository.mjs';

const STAMP = inRepository('node_modules', '.cache', 'installed-lock.json');

/**
 * Installs what the lock file says, where something else or nothing is installed.
 * @returns {boolean} whether it is installed now; where not, a sentence was printed
 */
export function ensureInstalled() {
  const lock = readFileSync(inRepository('package-lock.json'), 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return true;
  if (!npmInstalled(lock)) {
    process.stderr.write('Installing what is missing (npm ci) ...\n');
    if (!run('npm', ['ci', '--no-audit', '--no-fund'], { output: 'stderr' }).ok) {
      process.stderr.write(
        'npm could not install the packages. Check the connection to your npm registry and try again.\n',
      );
      return false;
    }
  }
  mkdirSync(inRepository('node_modules', '.cache'), { recursive: true });
  writeFileSync(STAMP, lock);
  return true;
}

/**
 * Whether npm itself, called by hand or by a workflow, has installed this lock file.
 * @param {string} lock
 */
function npmInstalled(lock) {
  const listing = inRepository('node_modules', '.package-lock.json');
  return existsSync(listing) && holdsAll(JSON.parse(lock).packages, packagesIn(readFileSync(listing, 'utf8')));
}

/** @typedef {Readonly<Record<string, { version?: string, optional?: boolean }>>} Packages */

/**
 * The packages that npm's listing of `node_modules` names; none where an installation that was broken off left half of it.
 * @param {string} listing
 * @returns {Packages}
 */
export function packagesIn(listing) {
  try {
    return JSON.parse(listing).packages;
  } catch {
    return {};
  }
}

/**
 * Whether every package of a lock file is installed in its version; optional ones may be absent, being for other machines.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function holdsAll(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path]) => path !== '')
    .every(([path, { version, optional }]) => {
      const found = installed[path];
      return found === undefined ? optional === true : found.version === version;
    });
}
