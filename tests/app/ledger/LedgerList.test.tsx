import { describe, expect, it } from 'vitest';
import { LedgerList } from '../../../src/app/ledger/LedgerList.tsx';
import { words } from '../fake-app.tsx';
import { loadedWith } from '../ready-file.ts';

describe('the ledger as a list', () => {
  it('adds up in front of the reader', () => {
    expect(words(<LedgerList ledgers={loadedWith().ledgers} />)).toBe(
      'mixed.csv Rows in the file: 5 = 3 kept + 2 set aside. Blank row: 1 Total row: 1',
    );
  });

  it('tells two files of one name apart', () => {
    const [ledger] = loadedWith().ledgers;
    const twice = ledger ? [ledger, { ...ledger, rowsIn: 7, rowsKept: 5 }] : [];
    expect(words(<LedgerList ledgers={twice} />)).toContain('Rows in the file: 7 = 5 kept + 2 set aside.');
  });
});
