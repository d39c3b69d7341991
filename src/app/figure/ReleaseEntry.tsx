import { conflictSentence } from '../../report/messages/release.ts';
import type { ReleaseDecision, SheetEntry } from '../../report/release/release-sheet.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { releaseMessages } from '../messages/release.ts';
import { FigureTable } from './FigureTable.tsx';
import styles from './ReleaseSection.module.css';

interface ReleaseEntryProps {
  readonly entry: SheetEntry;
  readonly decision: ReleaseDecision;
  readonly onChange: (decision: ReleaseDecision) => void;
}

/** One figure of a release: its table, what is hidden in it, what speaks against it, and the decision. */
export function ReleaseEntry({ entry, decision, onChange }: ReleaseEntryProps) {
  const { figure, hidden, review, conflicts } = entry;
  const isBlocked = conflicts.length > 0;
  return (
    <li className={styles.entry}>
      <p className={styles.question}>{figure.question}</p>
      <Disclosure summary={releaseMessages.table}>
        <FigureTable table={{ ...figure.table, caption: releaseMessages.tableCaption(figure.table.caption) }} />
      </Disclosure>
      {hidden.length === 0 ? (
        <p>{releaseMessages.nothingHidden}</p>
      ) : (
        <Lines summary={releaseMessages.hidden(hidden.length)} lines={hidden} />
      )}
      {review.length > 0 && <Lines summary={releaseMessages.review(review.length)} lines={review} />}
      {isBlocked && (
        <Notice tone="warning" title={releaseMessages.conflicts}>
          <ul>
            {[...new Set(conflicts.map(conflictSentence))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{releaseMessages.blocked}</p>
        </Notice>
      )}
      <RadioGroup<ReleaseDecision['choice']>
        legend={releaseMessages.choice}
        choices={[
          { value: 'approved', label: releaseMessages.approve, disabled: isBlocked },
          { value: 'held', label: releaseMessages.hold },
        ]}
        value={decision.choice}
        onChange={(choice) => onChange({ ...decision, choice })}
      />
      <Field label={releaseMessages.comment}>
        {(control) => (
          <TextInput
            {...control}
            value={decision.comment}
            onChange={(event) => onChange({ ...decision, comment: event.currentTarget.value })}
          />
        )}
      </Field>
    </li>
  );
}

function Lines({ summary, lines }: { readonly summary: string; readonly lines: readonly string[] }) {
  return (
    <Disclosure summary={summary}>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
