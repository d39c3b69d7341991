import { describe, expect, it } from 'vitest';
import { CopyQuestion } from '../../../../src/app/pages/import/CopyQuestion.tsx';
import type { Comparison } from '../../../../src/data/compare/comparison.ts';
import { words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

const comparison: Comparison = {
  key: { columns: ['client_id'], isUnique: true, isChosen: false },
  columns: [{ was: 'client_id', now: 'client_id', how: 'exact' }],
  addedColumns: ['id'],
  vanishedColumns: [],
  rows: { unchanged: 1900, changed: 2, added: 12, vanished: 0 },
  people: { unchanged: 800, changed: 1, added: 10, vanished: 0 },
  changedIn: [{ column: 'referred', rows: 2 }],
  newest: { older: null, newer: null },
  listed: [{ fate: 'added', olderRow: null, newerRow: 4, columns: [] }],
};

describe('a file that looks like one that is there', async () => {
  const other = await readyFile('march.csv', MIXED_CSV, 1);
  const file = await readyFile('march again.csv', MIXED_CSV, 2);

  it('asks what it is, and says in a table and in sentences what changed', () => {
    const copy = { otherId: 1, choice: 'newer', comparison } as const;
    const shown = words(<CopyQuestion file={file} other={other} copy={copy} />);
    expect(shown).toContain('march again.csv looks like march.csv. What is it?');
    expect(shown).toContain('From march.csv to march again.csv');
    expect(shown).toContain('Rows 1,900 2 12 0 People 800 1 10 0');
    expect(shown).toContain('Changed in: "referred" (2 rows). New columns: id.');
    expect(shown).toContain('Download the rows that differ');
  });

  it('turns the table round for an older copy', () => {
    const copy = { otherId: 1, choice: 'older', comparison } as const;
    expect(words(<CopyQuestion file={file} other={other} copy={copy} />)).toContain(
      'From march again.csv to march.csv',
    );
  });

  it('says why two large files wait to be compared', () => {
    const copy = { otherId: 1, choice: 'further', comparison: null } as const;
    expect(words(<CopyQuestion file={file} other={other} copy={copy} />)).toContain('waits until you say which one');
  });
});
