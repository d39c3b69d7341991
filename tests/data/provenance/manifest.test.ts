import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseFingerprintKey } from '../../../src/data/provenance/fingerprint-key.ts';
import {
  checkManifest,
  MANIFEST_PARTS,
  type ManifestInput,
  manifestHash,
  manifestOf,
  manifestText,
  parseManifest,
} from '../../../src/data/provenance/manifest.ts';
import { assert } from '../../../src/domain/assert.ts';
import { ENTRIES } from '../../../src/domain/evidence/library.ts';
import { DEFAULT_DEFINITIONS } from '../../../src/domain/metrics/definitions.ts';
import { isoDate } from '../../../src/domain/units.ts';

const key = parseFingerprintKey('0f'.repeat(32));
assert(key !== undefined, 'the key is sound');

const mapping = { kind: 'client-level', columns: { person_id: 'id' }, constants: {}, dateFormats: {} } as const;

const input: ManifestInput = {
  app: '0.1.0',
  entries: ENTRIES,
  policy: 'cms',
  asOf: isoDate('2026-06-30'),
  view: { where: [], from: null, to: null, by: 'quarter' },
  definitions: DEFAULT_DEFINITIONS,
  rules: {},
  recipes: [
    {
      name: 'a.csv',
      headers: ['id'],
      dialect: {},
      mapping: { ...mapping, combined: {}, words: { sex: { 'a rare word': 'other' } } },
    },
  ],
  fingerprints: ['aa', 'bb'],
  key,
};

const CHANGES: readonly [string, Partial<ManifestInput>][] = [
  ['app', { app: '0.2.0' }],
  ['evidence', { entries: ENTRIES.slice(1) }],
  ['policy', { policy: 'me' }],
  ['asOf', { asOf: isoDate('2026-07-01') }],
  ['view', { view: { ...input.view, where: [{ field: 'sex', values: ['female'] }] } }],
  ['definitions', { definitions: { ...DEFAULT_DEFINITIONS, preset: 'hedis-iet' } }],
  ['rules', { rules: { repeatWindowDays: 14 } }],
  ['mapping', { recipes: [] }],
  ['files', { fingerprints: ['aa', 'cc'] }],
];

describe('a manifest', () => {
  it('is the same of the same things, in whatever order the files came', () => {
    const again = { ...input, fingerprints: ['bb', 'aa'] };
    expect(manifestText(manifestOf(again))).toBe(manifestText(manifestOf(input)));
  });

  it.each(CHANGES)('changes its part "%s", and only that, with what the part stands for', (part, change) => {
    const { parts } = checkManifest(manifestOf(input), manifestOf({ ...input, ...change }));
    expect(parts.filter(({ isEqual }) => !isEqual).map((one) => one.part)).toEqual([part]);
  });

  it('has a change for every part in this test', () => {
    expect(CHANGES.map(([part]) => part)).toEqual(MANIFEST_PARTS);
  });

  it('spells no word and no column of the files', () => {
    expect(manifestText(manifestOf(input))).not.toMatch(/a rare word|person_id|a\.csv/);
  });

  it('is found again by the SHA-256 of its file', () => {
    const text = manifestText(manifestOf(input));
    expect(manifestHash(manifestOf(input))).toBe(createHash('sha256').update(text).digest('hex'));
    expect(parseManifest(text)).toEqual({ state: 'ok', manifest: manifestOf(input) });
  });

  it('says how many of its files are at hand, and how many others', () => {
    const atHand = manifestOf({ ...input, fingerprints: ['aa', 'cc', 'dd'] });
    expect(checkManifest(manifestOf(input), atHand).files).toEqual({ found: 1, wanted: 2, others: 2 });
  });

  it.each([
    ['no JSON', '{', 'not-a-manifest'],
    ['another file', '{"throughline":1}', 'not-a-manifest'],
    ['a manifest without a part', '{"manifest":1,"app":"0.1.0"}', 'not-a-manifest'],
    ['a later version', '{"manifest":2}', 'newer-version'],
  ])('is told from %s', (_, text, state) => {
    expect(parseManifest(text)).toEqual({ state });
  });
});
