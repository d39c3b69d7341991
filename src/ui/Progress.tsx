import { type ReactNode, useId } from 'react';
import styles from './Progress.module.css';

interface ProgressProps {
  readonly label: ReactNode;
  /** Between 0 and 1; `null` while nobody can say. */
  readonly done: number | null;
  /** The same in words: rows done, seconds left. */
  readonly text: ReactNode;
  /** A button that cancels. */
  readonly cancel?: ReactNode;
}

export function Progress({ label, done, text, cancel }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <progress id={id} className={styles.bar} max={1} {...(done === null ? {} : { value: done })} />
      <p className={styles.text}>{text}</p>
      {cancel}
    </div>
  );
}
