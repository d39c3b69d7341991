import { expect, it } from 'vitest';
import { FindingChanges } from '../../../src/app/ledger/FindingChanges.tsx';
import { words } from '../fake-app.tsx';

it('says what became of the findings of a file that was brought again, in all and by rule', () => {
  const changes = [
    { code: 'DQ01', column: 'ClientID', gone: 4, remaining: 0, added: 0 },
    { code: 'DQ07', column: 'Admit Date', gone: 1, remaining: 2, added: 1 },
  ] as const;
  const shown = words(<FindingChanges changes={[{ file: 'a.csv', earlier: 'a.csv', changes }]} />);
  expect(shown).toContain('Since a.csv was last brought 5 findings are gone, 2 remain, 1 new.');
  expect(words(<FindingChanges changes={[{ file: 'b.csv', earlier: 'a.csv', changes: [] }]} />)).toContain(
    'Since a.csv, which b.csv replaces',
  );
  expect(shown).toContain('No person id ClientID 4 0 0');
  expect(shown).toContain('Entry before the referral Admit Date 1 2 1');
});
