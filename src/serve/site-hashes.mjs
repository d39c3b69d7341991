// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The published list of what every file of the site must be, in the form that `sha256sum -c` reads. */
const HASH_LIST = 'files.sha256';

/**
 * Every file below a folder, the list itself left out, in one order on all machines.
 * @param {string} folder
 * @returns {readonly string[]} paths with forward slashes
 */
export function siteFiles(folder) {
  return listed(folder, '')
    .filter((path) => path !== HASH_LIST)
    .sort();
}

/**
 * @param {string} folder
 * @param {string} below
 * @returns {readonly string[]}
 */
function listed(folder, below) {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = below === '' ? name : `${below}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? listed(folder, path) : [path];
  });
}

/**
 * The SHA-256 of a file.
 * @param {string} file
 * @param {'hex' | 'base64'} encoding
 */
export function sha256Of(file, encoding) {
  return createHash('sha256').update(readFileSync(file)).digest(encoding);
}

/**
 * One line a file: its hash, two blanks, its path.
 * @param {string} folder
 * @param {readonly string[]} paths
 */
export function hashLines(folder, paths) {
  return paths.map((path) => `${sha256Of(join(folder, path), 'hex')}  ${path}\n`).join('');
}

/**
 * Writes the list of all files into the folder.
 * @param {string} folder
 */
export function writeHashList(folder) {
  writeFileSync(join(folder, HASH_LIST), hashLines(folder, siteFiles(folder)));
}

/** @typedef {{ readonly path: string, readonly is: 'changed' | 'missing' | 'added' }} Difference */

/**
 * Where a copy of the site differs from its list: changed and missing files, and files that nobody published.
 * @param {string} folder
 * @param {string} [list] text of the list to check by; that of the folder itself when left out
 * @returns {readonly Difference[]}
 */
export function differences(folder, list = readFileSync(join(folder, HASH_LIST), 'utf8')) {
  const wanted = new Map(
    list
      .split('\n')
      .map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line))
      .flatMap((found) => (found === null ? [] : [/** @type {const} */ ([found[2], found[1]])])),
  );
  const added = siteFiles(folder).filter((path) => !wanted.has(path));
  return [
    ...[...wanted].flatMap(([path, hash]) => differenceOf(join(folder, path ?? ''), path ?? '', hash)),
    ...added.map((path) => /** @type {const} */ ({ path, is: 'added' })),
  ];
}

/**
 * @param {string} file
 * @param {string} path
 * @param {string | undefined} hash
 * @returns {readonly Difference[]}
 */
function differenceOf(file, path, hash) {
  if (!existsSync(file)) return [{ path, is: 'missing' }];
  return sha256Of(file, 'hex') === hash ? [] : [{ path, is: 'changed' }];
}
