import { expect, it } from 'vitest';
import { currentQuality } from '../../src/app/quality-state.ts';
import { reportWith } from './ledger/found.ts';
import { loadedWith } from './ready-file.ts';

it('a report holds for the load it was made of, and for no other', () => {
  const loaded = loadedWith();
  const quality = { loaded, asOf: null, programStart: null, report: reportWith() };
  expect(currentQuality({ loaded, quality })).toBe(quality);
  expect(currentQuality({ loaded: loadedWith(), quality })).toBe(null);
  expect(currentQuality({ loaded: null, quality })).toBe(null);
});
