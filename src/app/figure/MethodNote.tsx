import type { Figure } from '../../report/figure.ts';
import type { FigureMessages } from '../messages/figure.ts';
import styles from './MethodNote.module.css';

interface MethodNoteProps {
  readonly figure: Pick<Figure, 'method' | 'sql'>;
  readonly messages: FigureMessages;
}

/** How a figure's numbers came about: definition, method and the statement that made them. */
export function MethodNote({ figure, messages }: MethodNoteProps) {
  return (
    <div className={styles.note} data-method="">
      <dl className={styles.terms}>
        {figure.method.map(({ term, text }) => (
          <div key={text}>
            <dt className={styles.term}>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {figure.sql !== '' && (
        <div>
          <p className={styles.term}>{messages.statement}</p>
          <pre className={styles.sql}>
            <code>{figure.sql}</code>
          </pre>
        </div>
      )}
    </div>
  );
}
