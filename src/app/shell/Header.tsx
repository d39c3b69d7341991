import { Button } from '../../ui/Button.tsx';
import { useApp, useAppState } from '../hooks/use-app.ts';
import { useView } from '../hooks/use-view.ts';
import { shellMessages } from '../messages/shell.ts';
import { EraseButton } from './EraseButton.tsx';
import styles from './Header.module.css';
import { Navigation } from './Navigation.tsx';
import { statusText } from './status-text.ts';

/** Name, what is open, what can be done with all of it, and the way to the pages. */
export function Header() {
  const state = useAppState();
  const { href } = useView();
  return (
    <header className={styles.header} data-shell="">
      <div className={styles.inside}>
        <div className={styles.top}>
          <a className={styles.product} href={href({ page: 'start' })}>
            {shellMessages.product}
          </a>
          <p className={styles.open}>
            <span className={styles.files}>{openText(state)}</span>
            <span className={styles.status}>{statusText(state)}</span>
          </p>
          {state.files.length > 0 && <HeaderActions />}
        </div>
        <Navigation />
      </div>
    </header>
  );
}

function openText({ files, settings, isSample }: ReturnType<typeof useAppState>): string {
  if (isSample) return shellMessages.sample;
  if (files.length === 0) return settings.name === '' ? shellMessages.noFiles : settings.name;
  const names = shellMessages.files(files.map(({ name }) => name));
  return settings.name === '' ? names : `${settings.name}: ${names}`;
}

function HeaderActions() {
  const { session } = useApp();
  const { view } = useView();
  return (
    <div className={styles.actions}>
      <Button kind="quiet" icon="download" onClick={() => session.saveProject(view)}>
        {shellMessages.saveProject}
      </Button>
      <EraseButton kind="quiet" />
    </div>
  );
}
