import type { TableKind } from '../../../domain/schema/fields.ts';
import { Button } from '../../../ui/Button.tsx';
import { useApp } from '../../hooks/use-app.ts';
import { useView } from '../../hooks/use-view.ts';
import { importMessages } from '../../messages/import.ts';
import type { ReadyFile } from '../../state.ts';
import { answerable } from './answerable.ts';
import styles from './ShowBar.module.css';

export interface ShowBarProps {
  readonly kind: TableKind;
  readonly files: readonly ReadyFile[];
}

/** How much can be shown as things are, and the one next step. */
export function ShowBar({ kind, files }: ShowBarProps) {
  const words = importMessages.bar;
  const { answered, all } = answerable(kind, files);
  return (
    <div className={styles.bar}>
      {answered > 0 && <ShowButton kind="primary" />}
      <p>{answered === 0 ? words.nothing : words.sentence(answered, all)}</p>
    </div>
  );
}

/** Puts the files together, unless that is done, and goes to the charts. */
export function ShowButton({ kind }: { readonly kind: 'primary' | 'secondary' }) {
  const { session } = useApp();
  const { setView } = useView();
  const show = async () => {
    const { files, lastLoad } = session.store.get();
    const isDone = lastLoad?.files === files && lastLoad.outcome === 'succeeded';
    if (isDone || (await session.load())) setView({ page: 'overview' });
  };
  return (
    <Button kind={kind} onClick={() => void show()}>
      {importMessages.bar.show}
    </Button>
  );
}
