import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SqlRow } from '../../../src/data/db/port.ts';
import { fileRules } from '../../../src/domain/stats/file-rules.ts';
import type { ReferralRow } from '../../../src/domain/stats/row-rules.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { describeWithShared, sharedPath } from '../../shared.ts';
import { engine } from '../engine.ts';
import { assessed } from './loaded-text.ts';
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

/** A row of `quality_row` as the pure rules take it. */
function typedRow(row: SqlRow): ReferralRow {
  const date = (name: string) => (typeof row[name] === 'string' ? isoDate(String(row[name])) : undefined);
  const reason = typeof row.exit_reason === 'string' ? row.exit_reason : undefined;
  return {
    client: String(row.person),
    referral: date('referral_on'),
    entry: date('entry_date'),
    discharge: date('exit_date'),
    reason,
    died: reason === 'died',
    lastContact: date('last_contact_date'),
  };
}

describe('the sample county', () => {
  it('breaks the same rules in the engine as in the pure functions', async () => {
    const text = readFileSync('data-samples/tidy-encounters.csv', 'utf8');
    const context = { cutoff: isoDate('2026-06-30'), programStart: isoDate('2024-01-01') };
    await assessed([{ name: 'tidy.csv', text }], { asOf: context.cutoff, programStart: context.programStart });
    const db = await engine();
    const dates = ['referral_on', 'entry_date', 'exit_date', 'last_contact_date'].map(
      (name) => `${name}::varchar as ${name}`,
    );
    const rows = await db.query(
      `select row_no, person, exit_reason, ${dates.join(', ')} from quality_row order by row_no`,
    );
    const found = await db.query(
      "select distinct row_no, code from quality_finding where code not in ('DQ02', 'DQ18', 'DQ23') order by row_no, code",
    );
    // Pure rows have neither a death date of their own nor the columns that tell two encounters apart.
    const expected = fileRules(rows.map(typedRow), context).flatMap((codes, index) =>
      codes.filter((code) => code !== 'DQ23' && code !== 'DQ02').map((code) => ({ row_no: rows[index]?.row_no, code })),
    );
    expect(rows).toHaveLength(3031);
    expect(expected.length).toBeGreaterThan(20);
    expect(found).toEqual(expected);
  });
});
