import { expect, it } from 'vitest';
import { suggestMapping } from '../../../src/data/import/suggest-mapping.ts';
import { CARE_EXPORTS } from './invented-care.ts';
import { expectedPairs, fileOf } from './invented-exports.ts';
import { RESPONDER_EXPORTS } from './invented-responders.ts';
import { profileFile } from './raw-table.ts';

it.each([...RESPONDER_EXPORTS, ...CARE_EXPORTS])('$name', async (invented) => {
  const { mapping } = suggestMapping(await profileFile(fileOf(invented)));
  const pairs = Object.entries(mapping.columns).map(([field, column]) => `${field}=${column}`);
  expect(pairs.toSorted()).toEqual(expectedPairs(invented));
});
