import { Icon } from './Icon.tsx';
import styles from './Toast.module.css';

interface ToastProps {
  /** `null` while there is nothing to say; the region itself stays, so that the next message is announced. */
  readonly message: string | null;
}

/** A short confirmation at the foot of the window, for example after copying. It holds nothing one must act on. */
export function Toast({ message }: ToastProps) {
  return (
    <output className={styles.place} aria-live="polite">
      {message !== null && (
        <span className={styles.toast}>
          <Icon name="success" />
          {message}
        </span>
      )}
    </output>
  );
}
