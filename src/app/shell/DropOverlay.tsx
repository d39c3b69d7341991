import { useActions } from '../hooks/use-actions.ts';
import { useFileDrop } from '../hooks/use-file-drop.ts';
import { shellMessages } from '../messages/shell.ts';
import styles from './DropOverlay.module.css';

/** Makes the whole page a place to drop files on, and says so while files are held over it. */
export function DropOverlay() {
  const { bring } = useActions();
  const isHeld = useFileDrop(bring);
  return isHeld ? (
    <div className={styles.overlay} aria-hidden="true">
      <p>{shellMessages.drop}</p>
    </div>
  ) : null;
}
