import { useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from './ButtonRow.tsx';
import styles from './ConfirmDialog.module.css';

export interface ConfirmWords {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
}

export interface ConfirmDialogProps {
  readonly words: ConfirmWords;
  readonly onConfirm: () => void;
  /** Called when the dialog is over, either way; take it off the page. */
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone. The browser's own dialog keeps the focus inside and gives it back. */
export function ConfirmDialog({ words, onConfirm, onClose }: ConfirmDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={onClose}
    >
      <div className={styles.words}>
        <h2 id={`${id}-title`}>{words.title}</h2>
        <p id={`${id}-text`}>{words.text}</p>
        <ButtonRow>
          <Button
            kind="primary"
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {words.confirm}
          </Button>
          <Button onClick={close}>{words.cancel}</Button>
        </ButtonRow>
      </div>
    </dialog>
  );
}
