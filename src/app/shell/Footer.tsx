import { Icon } from '../../ui/Icon.tsx';
import { useShellState } from '../hooks/use-app.ts';
import { shellMessages } from '../messages/shell.ts';
import { APP_VERSION } from '../version.ts';
import styles from './Footer.module.css';

export function Footer() {
  const { isComplete } = useShellState();
  const words = shellMessages.footer;
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p className={styles.promise}>
          <Icon name="lock" />
          {words.promise}
        </p>
        <p>{isComplete ? words.complete : words.incomplete}</p>
        <p>{words.version(APP_VERSION)}</p>
      </div>
    </footer>
  );
}
