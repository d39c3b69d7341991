import { useState } from 'react';
import { identifiersIn, MOST_CHARACTERS, type OwnWords } from '../../domain/own-words.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { ownWordsMessages as messages } from '../messages/own-words.ts';
import styles from './OwnWordsPanel.module.css';

interface OwnWordsPanelProps {
  /** What stands there now. */
  readonly words: OwnWords;
  /** Called when a person leaves a part that was changed. */
  readonly onChange: (words: OwnWords) => void;
}

/** The place where a person comments on a figure and writes what comes next. */
export function OwnWordsPanel({ words, onChange }: OwnWordsPanelProps) {
  const isEmpty = words.comment === '' && words.nextStep === '';
  return (
    <Disclosure summary={isEmpty ? messages.summary : messages.summaryFilled}>
      <div className={styles.form}>
        <p>{messages.help}</p>
        {(['comment', 'nextStep'] as const).map((part) => (
          <WordsField
            key={part}
            label={messages[part]}
            value={words[part]}
            onDone={(text) => onChange({ ...words, [part]: text })}
          />
        ))}
      </div>
    </Disclosure>
  );
}

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onDone: (text: string) => void;
}

/** A text that is kept when the person leaves it; what is undone elsewhere takes the place of the draft. */
function WordsField({ label, value, onDone }: WordsFieldProps) {
  const [draft, setDraft] = useState(value);
  const [kept, setKept] = useState(value);
  if (kept !== value) {
    setKept(value);
    setDraft(value);
  }
  const identifiers = identifiersIn(draft);
  return (
    <Field
      label={label}
      help={messages.left(MOST_CHARACTERS - draft.length)}
      error={identifiers.length === 0 ? undefined : messages.identifiers(identifiers)}
    >
      {(control) => (
        <TextArea
          {...control}
          rows={3}
          maxLength={MOST_CHARACTERS}
          value={draft}
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          onBlur={() => draft !== value && onDone(draft)}
        />
      )}
    </Field>
  );
}
