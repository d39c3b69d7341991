import { describe, expect, it } from 'vitest';
import { combinationHows, startCombination } from '../../../../src/app/pages/import/combination-choices.ts';
import { fieldsOf } from '../../../../src/domain/schema/fields.ts';
import { readyFile } from '../../ready-file.ts';

function question(name: string, column: string | null = null) {
  const definition = fieldsOf('client-level').get(name);
  if (definition === undefined) throw new Error(`there is no field ${name}`);
  return { name, definition, column };
}

describe('combining by hand', () => {
  it('offers a field only what can make it', () => {
    expect(['entry_date', 'moud', 'exit_reason', 'age'].map((name) => combinationHows(question(name)))).toEqual([
      ['date-parts', 'first-filled'],
      ['any-yes', 'first-filled'],
      ['checkboxes', 'first-filled'],
      ['age', 'first-filled'],
    ]);
  });

  it('begins with the columns that most likely belong together', async () => {
    const file = await readyFile(
      'a.csv',
      'when y,when m,when d,why 1,why 2,x___1,x___2\n2024,3,18,a,b,1,0\n2024,4,2,c,,0,1\n',
    );
    expect(startCombination('date-parts', question('entry_date'), file)).toEqual({
      how: 'date-parts',
      year: 'when y',
      month: 'when m',
      day: 'when d',
      missingDay: 'none',
    });
    expect(startCombination('first-filled', question('exit_reason', 'why 1'), file)).toEqual({
      how: 'first-filled',
      columns: ['why 1', 'why 2'],
    });
    expect(startCombination('checkboxes', question('exit_reason'), file)).toEqual({
      how: 'checkboxes',
      boxes: [
        { column: 'x___1', code: '' },
        { column: 'x___2', code: '' },
      ],
      several: '',
    });
  });

  it('begins with the column that filled the field so far', async () => {
    const file = await readyFile('b.csv', 'a,b\n1,2\n');
    expect(startCombination('joined', question('program', 'b'), file)).toEqual({ how: 'joined', columns: ['b'] });
  });
});
