import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { survival } from '../../src/data/survival.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { describeWithShared, sharedPath } from '../shared.ts';
import { cohort, request } from './cohort.ts';

const DAY_ZERO = isoDate('2020-06-01');
const AS_OF = isoDate('2026-06-30');

interface Truth {
  readonly all: {
    readonly with_any_dose: number;
    readonly pct_of_initiators_span_ge: Readonly<Record<string, number>>;
    readonly last_minus_first_dose_days: { readonly median: number };
  };
}

/** First and last study day with a dose, by person. */
function dosedSpans(): ReadonlyMap<string, { readonly first: number; readonly last: number }> {
  const spans = new Map<string, { first: number; last: number }>();
  const [, ...lines] = readFileSync(sharedPath('real/ctn0094/treatment.csv'), 'utf8').trim().split('\n');
  for (const line of lines) {
    const [who = '', amount, when] = line.split(',');
    const day = Number(when);
    if (!(Number(amount) > 0)) continue;
    const known = spans.get(who);
    spans.set(who, { first: Math.min(known?.first ?? day, day), last: Math.max(known?.last ?? day, day) });
  }
  return spans;
}

describeWithShared('real/ctn0094', 'the curve of a real trial cohort', () => {
  it('is its ground truth: shares from first to last dose, and their median', async () => {
    const truth: Truth = JSON.parse(readFileSync(sharedPath('real/ctn0094/ground-truth.json'), 'utf8'));
    const { db, loaded } = await cohort(
      [{ person: 'nobody', encounter_date: null, entry_date: null, exit_date: null }],
      { asOf: addDays(AS_OF, -1) },
    );
    const rows = [...dosedSpans()].map(([who, { first, last }], at) => {
      const [entry, exit] = [addDays(DAY_ZERO, first), addDays(DAY_ZERO, last)];
      return `(1, ${at + 10}, '${who}', '${entry}', '${entry}', '${exit}')`;
    });
    await db.execute(
      `insert into source_row (file_no, row_no, person_key, encounter_date, entry_date, exit_date) values ${rows.join(', ')}`,
    );
    // Built before the people came; asking for another as-of date builds it again.
    const result = await survival(db, loaded, request('', { asOf: AS_OF }));
    const [curve] = result.state === 'ok' ? result.curves : [];
    const stayed = (days: number) => curve?.points.filter(({ day }) => day <= days).at(-1)?.stayed;

    expect(curve?.atRisk[0]?.people).toBe(truth.all.with_any_dose);
    for (const [days, percent] of Object.entries(truth.all.pct_of_initiators_span_ge)) {
      expect((stayed(Number(days)) ?? 0) * 100).toBeCloseTo(percent, 3);
    }
    expect(curve?.median).toMatchObject({ state: 'ok', days: truth.all.last_minus_first_dose_days.median });
  });
});
