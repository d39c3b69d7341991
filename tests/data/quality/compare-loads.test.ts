import { expect, it } from 'vitest';
import { inspectFile } from '../../../src/data/inspect.ts';
import { loadFiles } from '../../../src/data/load.ts';
import { assessQuality } from '../../../src/data/quality/assess.ts';
import { assert } from '../../../src/domain/assert.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { engine } from '../engine.ts';

const HEADER = 'client_id,referral_date,entry_date\n';
const FIRST = `${HEADER}1,2025-01-05,2025-01-01\n2,2025-01-06,2025-01-02\n,2025-01-07,\n3,2025-01-08,2025-01-09\n`;
/** A row more in front, so that every row moves; person 1 mended, person 2 not, person 4 new and wrong. */
const SECOND = `${HEADER}9,2025-01-03,2025-01-04\n1,2025-01-05,2025-01-11\n2,2025-01-06,2025-01-02\n4,2025-02-07,2025-02-01\n3,2025-01-08,2025-01-09\n`;

async function bring(text: string, fileNo: number) {
  const db = await engine();
  const content = new TextEncoder().encode(text);
  const source = { name: 'monthly.csv', size: content.length, content };
  const inspection = await inspectFile(db, { source, fileNo });
  assert('read' in inspection, 'the file is read');
  const files = [{ inspection, mapping: inspection.suggestion.mapping }];
  const loaded = await loadFiles(db, { files, today: isoDate('2026-01-01'), asOf: null });
  return (await assessQuality(db, loaded, { files, asOf: loaded.suggestedAsOf, programStart: null })).changes;
}

it('says which findings are gone, which remain and which are new, by person and cell and not by row number', async () => {
  expect(await bring(FIRST, 701)).toEqual([]);
  const changes = await bring(SECOND, 702);
  expect(changes).toEqual([
    {
      file: 'monthly.csv',
      earlier: 'monthly.csv',
      changes: [
        { code: 'DQ01', column: 'client_id', gone: 1, remaining: 0, added: 0 },
        { code: 'DQ07', column: 'entry_date', gone: 1, remaining: 1, added: 1 },
      ],
    },
  ]);
  expect(await bring(SECOND, 702)).toEqual(changes);
});
