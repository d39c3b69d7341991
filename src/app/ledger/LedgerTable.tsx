import type { FileLedger } from '../../data/workspace.ts';
import { issueHeading } from '../../report/messages/issues.ts';
import { countText } from '../../report/numbers.ts';
import { Table } from '../../ui/Table.tsx';
import { ledgerMessages } from '../messages/ledger.ts';
import { setAsideReasons } from './set-aside-reasons.ts';

/** What became of every row of every file. */
export function LedgerTable({ ledgers }: { readonly ledgers: readonly FileLedger[] }) {
  const words = ledgerMessages;
  return (
    <Table
      caption={words.caption}
      columns={[
        { id: 'file', label: words.file },
        { id: 'in', label: words.rowsIn, numeric: true },
        { id: 'kept', label: words.rowsKept, numeric: true },
        { id: 'aside', label: words.rowsSetAside, numeric: true },
        { id: 'why', label: words.why },
      ]}
      rows={ledgers.map((ledger, index) => ({
        id: `${index}`,
        cells: [
          ledger.file,
          countText(ledger.rowsIn),
          countText(ledger.rowsKept),
          countText(ledger.rowsSetAside),
          setAsideText(ledger),
        ],
      }))}
    />
  );
}

function setAsideText(ledger: FileLedger): string {
  const reasons = setAsideReasons(ledger);
  return reasons.length === 0
    ? ledgerMessages.nothing
    : reasons.map(({ rule, rows }) => ledgerMessages.reason(issueHeading(rule), countText(rows))).join('; ');
}
