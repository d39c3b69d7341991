import type { Mapping } from '../../../data/import/mapping.ts';
import { countText } from '../../../report/numbers.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select, type SelectOption } from '../../../ui/Select.tsx';
import { importMessages } from '../../messages/import.ts';
import { Section } from '../../shell/Section.tsx';
import type { ReadyFile } from '../../state.ts';
import { withWord } from './change-mapping.ts';
import styles from './WordsStep.module.css';
import { type FieldWords, unexplained, type WordRow, wordRows } from './word-rows.ts';

export interface WordsStepProps {
  readonly file: ReadyFile;
  readonly onChange: (mapping: Mapping) => void;
}

/** What the words of yes/no and coded columns mean: the unknown ones first, each with a choice. */
export function WordsStep({ file, onChange }: WordsStepProps) {
  const words = importMessages.words;
  const fields = wordRows(file);
  const unknown = unexplained(fields);
  const setWord = (field: string, word: string, code: string | null) =>
    onChange(withWord(file.mapping, field, word, code));
  return (
    <Section title={words.title} lead={leadText(fields.length, unknown)}>
      {fields.map((field) => (
        <OneField key={field.field} words={field} onWord={(word, code) => setWord(field.field, word, code)} />
      ))}
    </Section>
  );
}

function leadText(fields: number, unknown: number): string {
  const words = importMessages.words;
  if (fields === 0) return words.none;
  return unknown === 0 ? words.allKnown : words.unknown(unknown);
}

interface OneFieldProps {
  readonly words: FieldWords;
  readonly onWord: (word: string, code: string | null) => void;
}

/** More selects than this help nobody. */
const SHOWN_WORDS = 40;

const NOT_KNOWN: SelectOption = { value: '', label: importMessages.words.notKnown };

function OneField({ words, onWord }: OneFieldProps) {
  const { label, column, unusual, known, isCounts } = words;
  return (
    <div className={styles.field}>
      <h3 className={styles.heading}>{importMessages.words.field(label, column)}</h3>
      {isCounts && <p>{importMessages.words.counts}</p>}
      {unusual.length > 0 && <WordList rows={unusual} options={[NOT_KNOWN, ...words.meanings]} onWord={onWord} />}
      {known.length > 0 && (
        <Disclosure summary={importMessages.words.known(known.length)}>
          <WordList rows={known} options={words.meanings} onWord={onWord} />
        </Disclosure>
      )}
    </div>
  );
}

interface WordListProps extends Pick<OneFieldProps, 'onWord'> {
  readonly rows: readonly WordRow[];
  readonly options: readonly SelectOption[];
}

function WordList({ rows, options, onWord }: WordListProps) {
  return (
    <div className={styles.words}>
      {rows.slice(0, SHOWN_WORDS).map(({ word, count, code }) => (
        <Field key={word} label={importMessages.words.word(word, countText(count))}>
          {(control) => (
            <Select
              {...control}
              value={code ?? ''}
              options={options}
              onChange={(choice) => onWord(word, choice === '' ? null : choice)}
            />
          )}
        </Field>
      ))}
      {rows.length > SHOWN_WORDS && <p>{importMessages.words.more(rows.length - SHOWN_WORDS)}</p>}
    </div>
  );
}
