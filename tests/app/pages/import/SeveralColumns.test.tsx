import { describe, expect, it } from 'vitest';
import { answerable } from '../../../../src/app/pages/import/answerable.ts';
import { ColumnField } from '../../../../src/app/pages/import/ColumnField.tsx';
import { columnRows } from '../../../../src/app/pages/import/column-rows.ts';
import type { ReadyFile } from '../../../../src/app/state.ts';
import { words } from '../../fake-app.tsx';
import { readyFile } from '../../ready-file.ts';

function field(file: ReadyFile, name: string): string {
  const { filled, wanted, others } = columnRows(file, answerable(file.mapping.kind, [file]));
  const row = [...filled, ...wanted, ...others].find((one) => one.name === name);
  if (row === undefined) throw new Error(`there is no field ${name}`);
  return words(<ColumnField row={row} file={file} onChange={() => {}} />);
}

describe('a field that several columns make', async () => {
  const dated = await readyFile('a.csv', 'client_id,adm_year,adm_month,adm_day\n1,2024,3,18\n2,2024,4,2\n');

  it('says how, and asks what to do where the day is empty', () => {
    const text = field(dated, 'entry_date');
    expect(text).toMatch(
      /^Treatment entry date adm_year \+ adm_month \+ adm_day The date is put together from columns for year, month and day\. Change how How they make one value/,
    );
    expect(text).toContain('Where the day is empty Leave the date out and list the row');
    expect(text).toContain('Use one column for treatment entry date');
  });

  it('can be had for any field that one column fills', () => {
    expect(field(dated, 'person_id')).toContain('adm_day Several columns…');
  });

  it('asks of each box what a tick in it means', async () => {
    const ticked = await readyFile('b.csv', 'record_id,exit_reason___completed,exit_reason___died\n1,1,0\n2,0,1\n');
    expect(field(ticked, 'exit_reason')).toContain(
      'Column 2 Take this column out record_id exit_reason___died A tick in exit_reason___died means Nothing Completed',
    );
  });

  it('asks a word for several ticks only where the field takes any text', async () => {
    const races = await readyFile('c.csv', 'record_id,race___white,race___black\n1,1,0\n2,0,1\n');
    expect(field(races, 'race')).toContain('More than one tick means');
  });
});
