import { expect, it } from 'vitest';
import { FixLists } from '../../../src/app/ledger/FixLists.tsx';
import { words } from '../fake-app.tsx';

it('offers one list of everything and one for each agency, with its rows', () => {
  const agencies = [
    { agency: 'West Police', rows: 1204 },
    { agency: null, rows: 3 },
  ];
  const shown = words(<FixLists agencies={agencies} />);
  expect(shown).toContain('Download the list of findings');
  expect(shown).toContain('One list for each agency (2)');
  expect(shown).toMatch(/West Police 1,204 Download no agency in the file 3 Download$/);
});

it('offers no list for each agency where the files name none', () => {
  expect(words(<FixLists agencies={[{ agency: null, rows: 3 }]} />)).not.toContain('each agency');
});
