import type { ReleaseDecision, ReleaseSheet } from '../../report/release/release-sheet.ts';
import { ReleaseEntry } from './ReleaseEntry.tsx';
import styles from './ReleaseSection.module.css';

/** By figure id. */
export type Decisions = Readonly<Record<string, ReleaseDecision>>;

interface ReleaseEntriesProps {
  readonly entries: ReleaseSheet['entries'];
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** Every figure of a release, each to be approved or held back. */
export function ReleaseEntries({ entries, decisions, onDecide }: ReleaseEntriesProps) {
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <ReleaseEntry
          key={entry.figure.id}
          entry={entry}
          decision={entry.decision}
          onChange={(decision) => onDecide({ ...decisions, [entry.figure.id]: decision })}
        />
      ))}
    </ol>
  );
}
