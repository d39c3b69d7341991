import type { FileLedger } from '../../data/workspace.ts';
import { issueHeading } from '../../report/messages/issues.ts';
import { countText } from '../../report/numbers.ts';
import { ledgerMessages } from '../messages/ledger.ts';
import styles from './LedgerList.module.css';
import { setAsideReasons } from './set-aside-reasons.ts';

/** What became of every row of every file, where there is no room for a table. */
export function LedgerList({ ledgers }: { readonly ledgers: readonly FileLedger[] }) {
  const numbered = ledgers.map((ledger, index) => ({ id: `file-${index + 1}`, ledger }));
  return (
    <ul className={styles.ledgers}>
      {numbered.map(({ id, ledger }) => (
        <li key={id}>
          <strong>{ledger.file}</strong>
          <p>{sumText(ledger)}</p>
          <ul>
            {setAsideReasons(ledger).map(({ rule, rows }) => (
              <li key={rule}>{ledgerMessages.reason(issueHeading(rule), countText(rows))}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function sumText({ rowsIn, rowsKept, rowsSetAside }: FileLedger): string {
  return ledgerMessages.sum(countText(rowsIn), countText(rowsKept), countText(rowsSetAside));
}
