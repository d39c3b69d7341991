import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useApp, useAppState } from '../hooks/use-app.ts';
import { privacyMessages } from '../messages/privacy.ts';
import styles from './ModeBanner.module.css';

/** Says on every page that small numbers are shown, and goes back; nothing in published mode. */
export function ModeBanner() {
  const { session } = useApp();
  const { mode } = useAppState();
  if (mode === 'published') return null;
  const words = privacyMessages.banner;
  return (
    <div className={styles.banner} data-mode={mode}>
      <Notice
        tone="warning"
        title={words.title}
        actions={<Button onClick={() => session.setMode('published')}>{words.leave}</Button>}
      >
        <p className={styles.text}>{words.text}</p>
        <p className={styles.print}>{words.print}</p>
      </Notice>
    </div>
  );
}
