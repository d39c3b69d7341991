import { useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { historyMessages } from '../messages/history.ts';
import { PAGE_NAMES } from '../messages/pages.ts';
import { shortcutsMessages as words } from '../messages/shortcuts.ts';
import { GO_KEY, HELP_KEY, PAGE_KEYS } from '../shortcuts.ts';
import { ButtonRow } from './ButtonRow.tsx';
import dialogStyles from './ConfirmDialog.module.css';
import styles from './ShortcutsDialog.module.css';

interface ShortcutsDialogProps {
  /** Whether single keys do anything. */
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onClose: () => void;
}

const SINGLE: readonly Row[] = [
  { keys: [HELP_KEY], does: words.help },
  ...Object.entries(PAGE_KEYS).map(([letter, page]) => ({ keys: [GO_KEY, letter], does: words.go(PAGE_NAMES[page]) })),
];

const ALWAYS: readonly Row[] = [
  { keys: [historyMessages.undone.keys], does: words.undo },
  { keys: [historyMessages.redone.keys], does: words.redo },
  { keys: ['← →'], does: words.chart },
  { keys: ['Esc'], does: words.close },
];

interface Row {
  /** Pressed one after the other. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** The list of keys. The browser's own dialog keeps the focus inside, closes with Esc, and gives the focus back. */
export function ShortcutsDialog({ isOn, onSwitch, onClose }: ShortcutsDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={dialogStyles.words}>
        <h2 id={id}>{words.title}</h2>
        <p>{words.lead}</p>
        <dl className={styles.list}>
          {[...(isOn ? SINGLE : []), ...ALWAYS].map((row) => (
            <div key={row.does} className={styles.row}>
              <dt className={styles.keys}>
                <Keys keys={row.keys} />
              </dt>
              <dd>{row.does}</dd>
            </div>
          ))}
        </dl>
        <Checkbox label={`${words.single}. ${words.singleHelp}`} checked={isOn} onChange={onSwitch} />
        <ButtonRow>
          <Button kind="primary" onClick={() => dialog.current?.close()}>
            {words.done}
          </Button>
        </ButtonRow>
      </div>
    </dialog>
  );
}

function Keys({ keys }: Pick<Row, 'keys'>) {
  return keys.map((key, at) => (
    <span key={key}>
      {at > 0 && ` ${words.next} `}
      <kbd className={styles.key}>{key}</kbd>
    </span>
  ));
}
