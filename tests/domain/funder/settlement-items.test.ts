import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CROSSWALK } from '../../../src/domain/funder/crosswalk.ts';
import { SETTLEMENT_ITEMS } from '../../../src/domain/funder/settlement-items.ts';
import { checkedCatalogue, metricById } from '../../../src/domain/metrics/catalogue.ts';
import { describeWithShared, sharedPath } from '../../shared.ts';

it('every item has its own id, and every measure that fills one could stand in the catalogue', () => {
  expect(new Set(SETTLEMENT_ITEMS.map(({ id }) => id)).size).toBe(SETTLEMENT_ITEMS.length);
  for (const { measures } of SETTLEMENT_ITEMS) checkedCatalogue(measures);
});

it('an item that a measure fills says how it is read', () => {
  const silent = SETTLEMENT_ITEMS.filter(({ measures, reading }) => measures.length > 0 && reading === '');
  expect(silent).toEqual([]);
});

it('the crosswalk says of every line whether it was read, and names measures that exist', () => {
  for (const { near, standing } of CROSSWALK.flatMap(({ lines }) => lines)) {
    expect(['verified', 'check']).toContain(standing);
    for (const id of near) expect(metricById(id), id).toBeDefined();
  }
});

describeWithShared('evidence', 'the form as it was read', () => {
  it('has as many items in each part, and as many shares, in the same order', () => {
    const [, ...lines] = readFileSync(sharedPath('evidence', 'funder-nc-settlement.csv'), 'utf8').trim().split('\n');
    const read = lines.map((line) => line.split(','));
    expect(SETTLEMENT_ITEMS.map(({ part, of }) => [part, of !== null])).toEqual(
      read.map(([part, , denominator]) => [part, denominator !== '']),
    );
  });

  it('is filled wherever the reading names a measure that files can hold', () => {
    const typed = SETTLEMENT_ITEMS.filter(({ measures }) => measures.length === 0).map(({ id }) => id);
    expect(typed).toEqual([
      'staff',
      'caseload',
      'screened',
      'satisfied',
      'calls-911',
      'screened-positive',
      'officers',
      'employment',
      'housing',
    ]);
  });
});
