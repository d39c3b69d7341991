import { Icon } from '../../ui/Icon.tsx';
import { useApp, useShellState } from '../hooks/use-app.ts';
import { shellMessages } from '../messages/shell.ts';
import type { ShellState } from '../shell-state.ts';
import { APP_VERSION } from '../version.ts';
import styles from './Footer.module.css';
import { Shortcuts } from './Shortcuts.tsx';

export function Footer() {
  const { effects } = useApp();
  const words = shellMessages.footer;
  return (
    <footer className={styles.footer} data-shell="">
      <div className={styles.inside}>
        <p className={styles.promise}>
          <Icon name="lock" />
          {words.promise}
        </p>
        <p>{arrivalText(useShellState())}</p>
        <p>{words.version(APP_VERSION, effects.build)}</p>
        <Shortcuts />
      </div>
    </footer>
  );
}

function arrivalText({ isComplete, offline }: ShellState): string {
  const words = shellMessages.footer;
  if (!isComplete) return words.incomplete;
  if (offline.status === 'keeping') return words.keeping(offline.done, offline.total);
  return offline.status === 'kept' ? words.kept : words.complete;
}
