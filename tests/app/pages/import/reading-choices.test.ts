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
});
