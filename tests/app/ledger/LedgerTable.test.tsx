import { describe, expect, it } from 'vitest';
import { LedgerTable } from '../../../src/app/ledger/LedgerTable.tsx';
import { words } from '../fake-app.tsx';
import { loadedWith } from '../ready-file.ts';

describe('the ledger as a table', () => {
  it('has a line a file with what was kept, what was set aside and why', () => {
    const [ledger] = loadedWith().ledgers;
    const clean = { file: 'clean.csv', rowsIn: 1200, rowsKept: 1200, rowsSetAside: 0, setAside: {} };
    const shown = words(<LedgerTable ledgers={ledger ? [ledger, clean] : []} />);
    expect(shown).toContain('mixed.csv 5 3 2 Blank row: 1; Total row: 1');
    expect(shown).toContain('clean.csv 1,200 1,200 0 Nothing was set aside.');
  });
});
