import type { OwnWords } from '../../domain/own-words.ts';
import { ownWordsMessages } from '../messages/own-words.ts';
import styles from './OwnWordsPanel.module.css';

/** What the county says of a figure, marked as its own; plain text. */
export function OwnWordsText({ words }: { readonly words: OwnWords }) {
  return (
    <dl className={styles.said} data-own-words="">
      {(['comment', 'nextStep'] as const)
        .filter((part) => words[part] !== '')
        .map((part) => (
          <div key={part}>
            <dt className={styles.who}>{ownWordsMessages.saidBy[part]}</dt>
            <dd className={styles.text}>{words[part]}</dd>
          </div>
        ))}
    </dl>
  );
}
