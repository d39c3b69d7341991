import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ReferralRow } from '../../../src/domain/stats/row-rules.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { describeWithShared, sharedPath } from '../../shared.ts';
import { engineRules, expectedRules } from './oracle.ts';

interface VectorRow {
  readonly client: string;
  readonly dob: string | null;
  readonly referral: string | null;
  readonly entry: string | null;
  readonly discharge: string | null;
  readonly reason: string | null;
  readonly last_contact: string | null;
}

function rowOf(input: VectorRow): ReferralRow {
  const date = (text: string | null) => (text === null ? undefined : isoDate(text));
  return {
    client: input.client,
    birth: date(input.dob),
    referral: date(input.referral),
    entry: date(input.entry),
    discharge: date(input.discharge),
    reason: input.reason ?? undefined,
    died: input.reason === 'Death',
    lastContact: date(input.last_contact),
  };
}

describeWithShared('vectors', 'the reference rows', () => {
  it('break the same rules in the engine as in the reference', async () => {
    const { meta, cases } = JSON.parse(readFileSync(sharedPath('vectors', 'data_quality_rows.json'), 'utf8'));
    const rows: readonly ReferralRow[] = cases.map(({ input }: { input: VectorRow }) => rowOf(input));
    const context = { cutoff: isoDate(meta.cutoff), programStart: isoDate(meta.program_start) };
    const expected = cases.map((one: { expected: { rules: readonly string[] } }) => one.expected.rules);
    expect(await engineRules(rows, context)).toEqual(expected);
    expect(expectedRules(rows, context)).toEqual(expected);
  });
});
