import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';
import styles from './Table.module.css';

export interface TableColumn {
  readonly id: string;
  readonly label: ReactNode;
  readonly numeric?: boolean;
  /** How the rows are sorted by this column now; absent where it cannot be sorted by. */
  readonly sort?: 'ascending' | 'descending' | 'none';
}

export interface TableRow {
  readonly id: string;
  /** In the order of the columns; the first one names the row. */
  readonly cells: readonly ReactNode[];
}

export interface TableProps {
  readonly caption: ReactNode;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Called with the id of a column that has a `sort`. */
  readonly onSort?: (column: string) => void;
}

/** A real table; where it is wider than its place it scrolls alone, not the page. */
export function Table({ caption, columns, rows, onSort }: TableProps) {
  const captionId = useId();
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className={styles.table}>
        <caption id={captionId} className={styles.caption}>
          <span className={styles.captionText}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface HeaderCellProps {
  readonly column: TableColumn;
  readonly onSort: TableProps['onSort'] | undefined;
}

const SORT_ICONS = { ascending: 'arrow-up', descending: 'arrow-down', none: 'arrow-both' } as const;

function HeaderCell({ column: { id, label, numeric, sort }, onSort }: HeaderCellProps) {
  const className = classNames(styles.head, numeric && styles.numeric);
  if (sort === undefined || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={sort}>
      <button type="button" className={styles.sort} onClick={() => onSort(id)}>
        {label}
        <Icon name={SORT_ICONS[sort]} />
      </button>
    </th>
  );
}

function BodyRow({ row, columns }: { readonly row: TableRow; readonly columns: readonly TableColumn[] }) {
  return (
    <tr>
      {columns.map(({ id, numeric }, index) =>
        index === 0 ? (
          <th key={id} scope="row" className={classNames(styles.cell, styles.rowHead, numeric && styles.numeric)}>
            {row.cells[index]}
          </th>
        ) : (
          <td key={id} className={classNames(styles.cell, numeric && styles.numeric)}>
            {row.cells[index]}
          </td>
        ),
      )}
    </tr>
  );
}
