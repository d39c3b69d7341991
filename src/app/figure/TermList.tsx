import type { GlossaryTerm } from '../messages/glossary.ts';
import styles from './MethodNote.module.css';

/** Words of the trade with what they mean. */
export function TermList({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  return (
    <dl className={styles.terms} data-glossary="">
      {terms.map(({ id, term, text }) => (
        <div key={id}>
          <dt className={styles.term}>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
