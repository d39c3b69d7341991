import { describe, expect, it } from 'vitest';
import { asideRows, withRecord } from '../../../../src/app/pages/import/aside-rows.ts';
import { readyFile } from '../../ready-file.ts';

const TEXT = 'client_id,contact_date,doses\n1,2025-01-03,2\n2,2025-01-04,3\n\nTotal,,5\n';

describe('rows set aside by their looks', () => {
  it('are listed with their text, without blank ones', async () => {
    const file = await readyFile('a.csv', TEXT);
    expect(asideRows(file)).toEqual([{ row: 5, text: 'Total,,5', isRecord: false }]);
  });

  it('stay on the list when they were made records', async () => {
    const file = await readyFile('a.csv', TEXT);
    const override = withRecord({ delimiter: ',' }, 9, true);
    expect(override).toEqual({ delimiter: ',', rowsAreRecords: [9] });
    expect(asideRows({ ...file, override }).at(-1)).toEqual({ row: 9, text: '', isRecord: true });
    expect(withRecord(override, 9, false)).toEqual({ delimiter: ',' });
  });
});
