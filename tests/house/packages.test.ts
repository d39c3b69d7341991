import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asList, asRecord, asText } from '../../src/domain/record.ts';
import { repository } from './source-files.ts';

function json(path: string): Readonly<Record<string, unknown>> {
  return asRecord(JSON.parse(readFileSync(join(repository, path), 'utf8'))) ?? {};
}

const manifest = json('package.json');
const dependencies = asRecord(manifest.dependencies) ?? {};
const development = asRecord(manifest.devDependencies) ?? {};

/** Ranges instead of one version: `^1.2.3`, `1.x`, `latest`, an address. */
function loose(versions: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(versions)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(asText(version) ?? ''))
    .map(([name]) => name);
}

const LICENCES = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BSL-1.0',
  'CC0-1.0',
  'BlueOak-1.0.0',
];

/** Whether one of the offered licences is on the list; where several hold together, all must be. */
function isAllowed(licence: string): boolean {
  const offers = licence.replaceAll(/[()]/g, '').split(' OR ');
  return offers.some((offer) => offer.split(' AND ').every((one) => LICENCES.includes(one.trim())));
}

/** Packages that ship to the user and whose licence is not on the list. */
function forbiddenLicences(
  packages: Readonly<Record<string, unknown>>,
  licenceOf: (path: string) => string,
): readonly string[] {
  return Object.entries(packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && asRecord(entry)?.dev !== true)
    .map(([path]) => [path, licenceOf(path)] as const)
    .filter(([, licence]) => !isAllowed(licence))
    .map(([path, licence]) => `${path}: ${licence}`);
}

function installedLicence(path: string): string {
  const { license, licenses } = json(`${path}/package.json`);
  const [old] = asList(licenses) ?? [];
  return asText(license) ?? asText(asRecord(old)?.type) ?? 'none';
}

describe('the packages', () => {
  it('are pinned to one version each', () => {
    expect(loose({ ...dependencies, ...development })).toEqual([]);
    expect(loose({ a: '^1.0.0', b: 'latest', c: '1.x', d: '1.2.3' })).toEqual(['a', 'b', 'c']);
  });

  it('that ship are at most 14', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(14);
  });

  it('that ship have a licence that a county can accept', () => {
    const packages = asRecord(json('package-lock.json').packages) ?? {};
    expect(Object.keys(packages).length).toBeGreaterThan(50);
    expect(forbiddenLicences(packages, installedLicence)).toEqual([]);
    expect(forbiddenLicences({ 'node_modules/x': {} }, () => 'GPL-3.0')).toEqual(['node_modules/x: GPL-3.0']);
  });

  it('are not named with an address in the lock file', () => {
    expect(readFileSync(join(repository, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
  });
});

/** Folders that git does not keep. */
const MADE_HERE = ['node_modules', 'dist'];

/** What may stand at the top of the repository: the card's names, and what tools force there. */
function strangers(names: readonly string[]): readonly string[] {
  const known = [
    'src',
    'public',
    'data-samples',
    'tests',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'LICENSE',
  ];
  return names.filter((name) => !known.includes(name) && !name.startsWith('.'));
}

describe('the top of the repository', () => {
  it('holds what the card names and nothing else', () => {
    const names = readdirSync(repository).filter((name) => !MADE_HERE.includes(name));
    expect(names).toContain('src');
    expect(strangers(names)).toEqual([]);
    expect(strangers(['scripts', 'src', '.ci'])).toEqual(['scripts']);
  });
});
