import type { FoundTable } from '../../../data/import/containers/found-table.ts';
import { partOf } from '../../../data/import/containers/part-names.ts';
import { containerNoteSentence } from '../../../report/messages/containers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { containerMessages as words } from '../../messages/containers.ts';
import type { ContainerState } from '../../state.ts';
import styles from './ContainerBlock.module.css';
import { offeredTables, type PlacedTable } from './offered-tables.ts';

/** So many tables are offered at once; the others on demand. */
const SHOWN_TABLES = 6;
const SHOWN_NOTES = 50;

/** What a workbook or an archive holds beside the files that are read: tables to add, and what was left out and why. */
export function ContainerBlock({ container }: { readonly container: ContainerState }) {
  const { session } = useApp();
  const { files } = useAppState();
  const { id, name, kind, tables, notes } = container;
  const offered = offeredTables(container, files);
  if (offered.length === 0 && notes.length === 0) return null;
  const hidden = new Set(notes.filter(({ reason }) => reason === 'hidden-sheet').map(({ part }) => part));
  const offers = (some: readonly PlacedTable[]) => <Offers containerId={id} tables={some} hidden={hidden} />;
  return (
    <div className={styles.block}>
      {tables.length === 0 && (
        <Notice tone="error" title={words.nothing(name)}>
          <p>{words.nothingFix}</p>
        </Notice>
      )}
      {offered.length > 0 && (
        <>
          <p>
            <strong>{name}</strong> · {words.more[kind](offered.length)}
          </p>
          {offers(offered.slice(0, SHOWN_TABLES))}
          {offered.length > SHOWN_TABLES && (
            <Disclosure summary={words.others(offered.length - SHOWN_TABLES)}>
              {offers(offered.slice(SHOWN_TABLES))}
            </Disclosure>
          )}
        </>
      )}
      {notes.length > 0 && (
        <Disclosure summary={words.notes(name, notes.length)} open={tables.length === 0}>
          <ul className={styles.notes}>
            {notes.slice(0, SHOWN_NOTES).map((note) => (
              <li key={`${note.part} ${note.reason}`}>{containerNoteSentence(note)}</li>
            ))}
          </ul>
          {notes.length > SHOWN_NOTES && <p>{words.moreNotes(notes.length - SHOWN_NOTES)}</p>}
        </Disclosure>
      )}
      <div>
        <Button kind="quiet" icon="close" onClick={() => session.removeContainer(id)}>
          {words.remove(name)}
        </Button>
      </div>
    </div>
  );
}

interface OffersProps {
  readonly containerId: number;
  readonly tables: readonly PlacedTable[];
  readonly hidden: ReadonlySet<string>;
}

function Offers({ containerId, tables, hidden }: OffersProps) {
  const { session } = useApp();
  return (
    <ul className={styles.offers}>
      {tables.map(({ index, table }) => (
        <li key={index} className={styles.offer}>
          <Button icon="plus" onClick={() => void session.addTable(containerId, index)}>
            {words.add(shortName(table))}
          </Button>
          <span>
            {extentText(table)}
            {hidden.has(shortName(table)) && words.hidden}
          </span>
        </li>
      ))}
    </ul>
  );
}

function shortName({ name }: FoundTable): string {
  return partOf(name) ?? name;
}

function extentText({ extent }: FoundTable): string {
  return extent === null ? words.unopened : words.extent(extent.rows, extent.columns);
}
