import { Table } from '../../../ui/Table.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import styles from './ProofTable.module.css';

interface ProofRow {
  readonly id: string;
  readonly what: string;
  /** One or two words about it. */
  readonly state: string;
  readonly tone: 'success' | 'warning' | 'error';
  /** The rest of the sentence. */
  readonly rest: string;
}

interface ProofTableProps {
  readonly caption: string;
  readonly columns: { readonly what: string; readonly state: string };
  readonly rows: readonly ProofRow[];
}

const ICONS = { success: 'check', warning: 'warning', error: 'error' } as const;

/** A part of a proof: what it is about, and how it stands with it; both to be seen side by side on a narrow screen. */
export function ProofTable({ caption, columns, rows }: ProofTableProps) {
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'what', label: columns.what },
        { id: 'state', label: columns.state },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <span key="what" className={styles.what}>
            {row.what}
          </span>,
          <Standing key="state" row={row} />,
        ],
      }))}
    />
  );
}

function Standing({ row: { state, tone, rest } }: { readonly row: ProofRow }) {
  return (
    <span className={styles.outcome}>
      <Tag tone={tone} icon={ICONS[tone]}>
        {state}
      </Tag>
      {rest !== '' && <span className={styles.how}>{rest}</span>}
    </span>
  );
}
