import { Notice } from '../../../ui/Notice.tsx';
import { Table } from '../../../ui/Table.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { proveMessages } from '../../messages/prove.ts';
import type { ProofLine, ProofPart } from '../../prove/proof-parts.ts';
import styles from './ProofPartTable.module.css';

const WORDS = proveMessages.columns;
const COLUMNS = [
  { id: 'what', label: WORDS.what },
  { id: 'outcome', label: WORDS.outcome },
];

/** The attempts of one kind: what was tried, what happened, and what said so. */
export function ProofPartTable({ part: { title, lines, help, none } }: { readonly part: ProofPart }) {
  return (
    <>
      {help !== null && <Notice tone="error" title={help} />}
      {none === null ? (
        <Table
          caption={title}
          columns={COLUMNS}
          rows={lines.map((line) => ({ id: line.id, cells: [line.what, <Outcome key="outcome" line={line} />] }))}
        />
      ) : (
        <Notice tone="warning" title={none} />
      )}
    </>
  );
}

function Outcome({ line: { outcome, how, isOpen } }: { readonly line: ProofLine }) {
  return (
    <span className={styles.outcome}>
      <Tag tone={isOpen ? 'error' : 'success'} icon={isOpen ? 'error' : 'check'}>
        {outcome}
      </Tag>
      <span className={styles.how}>{how}</span>
    </span>
  );
}
