import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { qualityMessages } from '../messages/quality.ts';
import { FindingRows } from './FindingRows.tsx';
import styles from './Findings.module.css';
import type { FindingItem } from './finding-items.ts';

export interface FindingEntryProps {
  readonly item: FindingItem;
  /** Whether the file must be named, since there are several. */
  readonly namesFile: boolean;
}

/** What was found in one file or column, and its rows on demand. */
export function FindingEntry({ item, namesFile }: FindingEntryProps) {
  const [isOpen, setOpen] = useState(false);
  const { heading, sentences, file, rows } = item;
  return (
    <div className={styles.entry}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {qualityMessages.place(namesFile ? file : null, sentence)}
        </p>
      ))}
      {rows !== null && (
        <div>
          <Button kind="quiet" icon="table" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? qualityMessages.hide : qualityMessages.list(rows.count)}
          </Button>
        </div>
      )}
      {rows !== null && isOpen && <FindingRows heading={heading} source={rows} />}
    </div>
  );
}
