import { csvText } from '../../../src/data/csv-text.ts';
import { fileRules } from '../../../src/domain/stats/file-rules.ts';
import type { QualityContext, ReferralRow } from '../../../src/domain/stats/row-rules.ts';
import { engine } from '../engine.ts';
import { assessed, type TextFile } from './loaded-text.ts';

const HEADER = ['client_id', 'dob', 'referral_date', 'entry_date', 'exit_date', 'exit_reason', 'last_contact'];

/** The rows as a county's export would hold them; reasons are words that the import knows. */
export function exportOf(rows: readonly ReferralRow[]): TextFile {
  const lines = rows.map(({ client, birth, referral, entry, discharge, reason, lastContact }) =>
    [client, birth, referral, entry, discharge, reason, lastContact].map((cell) => cell ?? ''),
  );
  return { name: 'referrals.csv', text: csvText([HEADER, ...lines]), columns: COLUMNS };
}

const COLUMNS = {
  person_id: 'client_id',
  birth_date: 'dob',
  referral_date: 'referral_date',
  entry_date: 'entry_date',
  exit_date: 'exit_date',
  exit_reason: 'exit_reason',
  last_contact_date: 'last_contact',
};

/** What the pure rules say of each row; a row set aside is not judged further. */
export function expectedRules(rows: readonly ReferralRow[], context: QualityContext): readonly (readonly string[])[] {
  return fileRules(rows, context).map((codes) =>
    codes.includes('DQ01') ? ['DQ01'] : codes.includes('DQ02') ? ['DQ02'] : codes,
  );
}

/** What the engine says of each row of the same file. */
export async function engineRules(rows: readonly ReferralRow[], context: QualityContext) {
  await assessed([exportOf(rows)], { asOf: context.cutoff, programStart: context.programStart });
  const found = await (await engine()).query(
    "select distinct code, row_no from quality_finding where code not in ('DQ04', 'DQ18') order by row_no, code",
  );
  return rows.map((_, index) => found.filter(({ row_no }) => row_no === index + 2).map(({ code }) => code));
}
