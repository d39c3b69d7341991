import { describe, expect, it } from 'vitest';
import { answerable } from '../../../../src/app/pages/import/answerable.ts';
import { ColumnField } from '../../../../src/app/pages/import/ColumnField.tsx';
import { withColumn, withDateFormat } from '../../../../src/app/pages/import/change-mapping.ts';
import { columnRows } from '../../../../src/app/pages/import/column-rows.ts';
import type { ReadyFile } from '../../../../src/app/state.ts';
import { words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

function field(file: ReadyFile, name: string): string {
  const { filled, wanted, others } = columnRows(file, answerable(file.mapping.kind, [file]));
  const row = [...filled, ...wanted, ...others].find((one) => one.name === name);
  if (row === undefined) throw new Error(`there is no field ${name}`);
  return words(<ColumnField row={row} file={file} onChange={() => {}} />);
}

describe('one field', async () => {
  const file = await readyFile('mixed.csv', MIXED_CSV);

  it('offers every column of the file, or none', () => {
    expect(field(file, 'referred')).toContain(
      'Not in this file client_id client_name contact_date referred pathway shade',
    );
  });

  it('says when somebody chose the column', () => {
    const chosen = { ...file, mapping: withColumn(file.mapping, 'agency', 'shade', file.inspection) };
    expect(field(chosen, 'agency')).toContain('Agency Chosen.');
  });

  it('asks for the date format only where dates are not written the plain way', async () => {
    expect(field(file, 'encounter_date')).not.toContain('is written');
    const slashed = await readyFile('us.csv', 'client_id,contact_date\n1,03/18/2025\n2,03/19/2025\n');
    expect(field(slashed, 'encounter_date')).toContain('How encounter date is written');
  });

  it('shows both readings of a date that could be two days, and no choice where the column proves one', async () => {
    const open = await readyFile('open.csv', 'client_id,contact_date\n1,03/04/2025\n2,05/06/2025\n');
    expect(field(open, 'encounter_date')).toContain('“03/04/2025” is Mar 4, 2025 Apr 3, 2025');
    const iso = await readyFile('iso.csv', 'client_id,contact_date\n1,2025-03-04\n');
    expect(field(iso, 'encounter_date')).not.toContain('” is');
  });

  it('asks study days for the date of day 0', () => {
    const days = { ...file, mapping: withDateFormat(file.mapping, 'encounter_date', 'study-day') };
    expect(field(days, 'encounter_date')).toContain('Date of day 0 Leave it empty if it differs from person to person');
  });

  it('names a column that may be meant, and leaves it to the county', async () => {
    const uncertain = await readyFile(
      'h.csv',
      'PersonalID,EntryDate,DischargeStatus\na1,2024-03-18,1\na2,2024-03-19,6\n',
    );
    expect(field(uncertain, 'exit_reason')).toContain('Perhaps “DischargeStatus”, if you say so.');
  });

  it('takes one value for all rows where no column says the program', () => {
    expect(field(file, 'program')).toContain('Program for all rows If it is the same in every row, say it here.');
  });

  it('says what a field is that nothing waits for', () => {
    expect(field(file, 'last_contact_date')).toContain('The last day anybody from the program');
  });
});
