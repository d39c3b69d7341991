import { describe, expect, it } from 'vitest';
import { answerable } from '../../../../src/app/pages/import/answerable.ts';
import { withColumn, withConstant } from '../../../../src/app/pages/import/change-mapping.ts';
import { columnRows, unusedColumns } from '../../../../src/app/pages/import/column-rows.ts';
import type { ReadyFile } from '../../../../src/app/state.ts';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

function rowsOf(file: ReadyFile) {
  return columnRows(file, answerable(file.mapping.kind, [file]));
}

describe('the fields of a file', async () => {
  const file = await readyFile('mixed.csv', MIXED_CSV);

  it('are those with a column, those a measure waits for, and the others', () => {
    const { filled, wanted, others } = rowsOf(file);
    expect(filled.map(({ name, column }) => `${name}=${column}`)).toEqual([
      'person_id=client_id',
      'pathway=pathway',
      'encounter_date=contact_date',
      'referred=referred',
    ]);
    expect(wanted.map(({ name }) => name)).toContain('entry_date');
    expect(others.map(({ name }) => name)).toContain('last_contact_date');
  });

  it('say why a column was suggested, and not when a person chose it', () => {
    const chosen = { ...file, mapping: withColumn(file.mapping, 'agency', 'shade', file.inspection) };
    const reasons = new Map(rowsOf(chosen).filled.map(({ name, match }) => [name, match?.reason.code]));
    expect(reasons.get('encounter_date')).toBe('synonym');
    expect(reasons.get('agency')).toBe(undefined);
  });

  it('ask for program and pathway even where no measure waits for them', () => {
    expect(rowsOf(file).wanted.map(({ name }) => name)).toContain('program');
    const said = { ...file, mapping: withConstant(file.mapping, 'program', 'East') };
    expect(rowsOf(said).filled.find(({ name }) => name === 'program')?.constant).toBe('East');
  });

  it('leave columns over, without those that name people', () => {
    expect(unusedColumns(file)).toEqual(['shade']);
  });
});
