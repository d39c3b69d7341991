import { describe, expect, it } from 'vitest';
import { readingChoices } from '../../../../src/app/pages/import/reading-choices.ts';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('how a file is read', async () => {
  const file = await readyFile('mixed.csv', MIXED_CSV);

  it('shows what was found, and what else could be', () => {
    const [encoding, delimiter, header] = readingChoices(file);
    expect(encoding?.options[0]?.label).toBe('UTF-8 (found)');
    expect(delimiter?.options[0]?.label).toBe('Comma (found)');
    expect(header?.options.slice(0, 3).map(({ label }) => label)).toEqual(['Row 1 (found)', 'No header', 'Row 1']);
  });

  it('changes one option and keeps the others', () => {
    const [encoding, delimiter, header] = readingChoices({ ...file, override: { delimiter: ';' } });
    expect(delimiter?.value).toBe(';');
    expect(encoding?.change('windows-1252')).toEqual({ delimiter: ';', encoding: 'windows-1252' });
    expect(header?.change('0')).toEqual({ delimiter: ';', headerRow: 0 });
    expect(delimiter?.change('\t')).toEqual({ delimiter: '\t' });
  });

  it('goes back to what was found', () => {
    const [encoding, delimiter, header] = readingChoices({ ...file, override: { headerRow: 40 } });
    expect(header?.value).toBe('40');
    expect(header?.options.at(-1)?.label).toBe('Row 40');
    expect(header?.change('found')).toEqual({});
    expect(encoding?.change('found')).toEqual({ headerRow: 40 });
    expect(delimiter?.change('found')).toEqual({ headerRow: 40 });
  });

  it('offers quotes and two header rows, and the tables of a file that has several', async () => {
    const labels = readingChoices(file).map(({ label }) => label);
    expect(labels.slice(3)).toEqual(['Around the cells', 'The header takes', 'Leave out at the end']);
    const two = await readyFile(
      'two.csv',
      'id,day,kind,n\n1,2025-01-01,call,4\n2,2025-01-02,visit,5\n\nAdmissions\nclient,entry\na1,2025-02-01\na2,2025-02-02\na3,2025-02-03\n',
    );
    const table = readingChoices(two).find(({ key }) => key === 'table');
    expect(table?.options.map(({ label }) => label)).toEqual([
      '2: 3 rows, client, entry (found)',
      '1: 2 rows, id, day, kind',
      '2: 3 rows, client, entry',
    ]);
    expect(table?.change('1')).toEqual({ table: 1 });
  });

  it('leaves out as many last rows as are said', () => {
    const last = readingChoices({ ...file, override: { footerRows: 2 } }).find(({ key }) => key === 'footerRows');
    expect([last?.value, last?.change('1'), last?.change('found')]).toEqual(['2', { footerRows: 1 }, {}]);
  });

  it('takes no quotes for a choice, and shows a sign of one’s own', () => {
    const quote = readingChoices({ ...file, override: { quote: null } }).find(({ key }) => key === 'quote');
    expect([quote?.value, quote?.change('none'), quote?.change('found')]).toEqual(['none', { quote: null }, {}]);
    const [, delimiter] = readingChoices({ ...file, override: { delimiter: '!' } });
    expect([delimiter?.value, delimiter?.options.at(-1)]).toEqual(['!', { value: '!', label: '!' }]);
  });
});
