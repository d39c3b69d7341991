import { expect, it } from 'vitest';
import { completionOfDischarged } from '../../../src/domain/metrics/completion-of-discharged.ts';
import { exclusionsOf } from '../../../src/domain/metrics/exclusions.ts';
import { referralRate } from '../../../src/domain/metrics/referral-rate.ts';
import { timeToEntry } from '../../../src/domain/metrics/time-to-entry.ts';

it('tells what a measure leaves out by rule, and its denominator before that', () => {
  const { excluded, before } = exclusionsOf(completionOfDischarged);
  expect(excluded.map(({ code }) => code)).toEqual(['DQ08', 'DQ11', 'DQ23']);
  expect(before).toEqual({ all: [{ flag: 'exited', is: 'yes' }] });
});

it('finds nothing in a measure that leaves nothing out', () => {
  expect(exclusionsOf(referralRate)).toEqual({ excluded: [], before: { all: [{ flag: 'eligible', is: 'not-no' }] } });
});

it('sees the exclusions of a denominator inside another, and lets in what only the order of its dates left out', () => {
  const { excluded, before } = exclusionsOf(timeToEntry);
  expect(excluded.map(({ code }) => code)).toEqual(['DQ07', 'DQ23']);
  expect(before).toMatchObject({ all: [{ flag: 'referred' }, {}, {}, { to: 'entry_date', first: -36_525, last: 90 }] });
});
