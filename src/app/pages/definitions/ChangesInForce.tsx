import { DEFAULT_DEFINITIONS, isAtRest } from '../../../domain/metrics/definitions.ts';
import { Button } from '../../../ui/Button.tsx';
import { useDefinitions } from '../../hooks/use-definitions.ts';
import { definitionsMessages } from '../../messages/definitions.ts';
import styles from './ChangesInForce.module.css';
import { changesInForce } from './changes-in-force.ts';

/** The single changes, each with a button that takes it back; and the way back to the start, or one step. */
export function ChangesInForce() {
  const { definitions, change, undo } = useDefinitions();
  const changes = changesInForce(definitions);
  const words = definitionsMessages.inForce;
  return (
    <div className={styles.changes}>
      <h3>{words.title}</h3>
      {changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {changes.map(({ id, text, without }) => (
            <li key={id}>
              <Button icon="close" aria-label={words.remove(text)} onClick={() => change(without)}>
                {text}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.list}>
        {!isAtRest(definitions) && <Button onClick={() => change(DEFAULT_DEFINITIONS)}>{words.reset}</Button>}
        {undo && (
          <Button kind="quiet" onClick={undo}>
            {words.undo}
          </Button>
        )}
      </div>
    </div>
  );
}
