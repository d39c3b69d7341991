import { combinedColumns } from '../../../data/import/combination.ts';
import { identifierLabel } from '../../../report/messages/matches.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { importMessages } from '../../messages/import.ts';
import type { ReadyFile } from '../../state.ts';
import { unusedColumns } from './column-rows.ts';
import styles from './LeftOutColumns.module.css';

/** The columns that are not used: those nobody needs, and those that would name people. */
export function LeftOutColumns({ file }: { readonly file: ReadyFile }) {
  const words = importMessages.columns;
  const unused = unusedColumns(file);
  const key = file.mapping.combined.person_id;
  const used = key?.how === 'name-key' ? combinedColumns(key) : [];
  const identifiers = file.inspection.suggestion.identifiers.filter(({ column }) => !used.includes(column));
  return (
    <div>
      {unused.length > 0 && (
        <Disclosure summary={words.unused(unused.length)}>
          <ul className={styles.list}>
            {unused.map((column) => (
              <li key={column}>{column}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {identifiers.length > 0 && (
        <Disclosure summary={words.hidden(identifiers.length)}>
          <ul className={styles.list}>
            {identifiers.map(({ column, kind }) => (
              <li key={column}>{words.hiddenColumn(column, identifierLabel(kind))}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
