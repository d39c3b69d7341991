import { useState } from 'react';
import type { Mapping } from '../../../data/import/mapping.ts';
import { countText } from '../../../report/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select, type SelectOption } from '../../../ui/Select.tsx';
import { wordMessages } from '../../messages/words.ts';
import { Section } from '../../shell/Section.tsx';
import type { ReadyFile } from '../../state.ts';
import { CodebookField } from './CodebookField.tsx';
import { withWords } from './change-mapping.ts';
import { MissingWords } from './MissingWords.tsx';
import styles from './WordsStep.module.css';
import { type FieldWords, unexplained, type WordRow, wordRows } from './word-rows.ts';

export interface WordsStepProps {
  readonly file: ReadyFile;
  readonly onChange: (mapping: Mapping) => void;
}

/** What the words of a file mean: the unknown ones first, each with a choice; a codebook; words for "not recorded". */
export function WordsStep({ file, onChange }: WordsStepProps) {
  const fields = wordRows(file);
  return (
    <Section title={wordMessages.title} lead={leadText(fields.length, unexplained(fields))}>
      {fields.map((field) => (
        <OneField
          key={field.field}
          words={field}
          onWords={(words) => onChange(withWords(file.mapping, field.field, words))}
        />
      ))}
      <CodebookField file={file} fields={fields} onChange={onChange} />
      <MissingWords file={file} onChange={onChange} />
    </Section>
  );
}

function leadText(fields: number, unknown: number): string {
  if (fields === 0) return wordMessages.none;
  return unknown === 0 ? wordMessages.allKnown : wordMessages.unknown(unknown);
}

interface OneFieldProps {
  readonly words: FieldWords;
  /** Word -> meaning; `null` takes back what was said. */
  readonly onWords: (words: Readonly<Record<string, string | null>>) => void;
}

function OneField({ words, onWords }: OneFieldProps) {
  const { label, column, unusual, known, isCounts, keepsWords } = words;
  const nothing: SelectOption = { value: '', label: keepsWords ? wordMessages.asWritten : wordMessages.notKnown };
  const options = [nothing, ...words.meanings];
  const summary = keepsWords ? wordMessages.kept(known.length) : wordMessages.known(known.length);
  return (
    <div className={styles.field}>
      <h3 className={styles.heading}>{wordMessages.field(label, column)}</h3>
      {isCounts && <p>{wordMessages.counts}</p>}
      <TakeGuesses rows={unusual} onWords={onWords} />
      {unusual.length > 0 && <WordList rows={unusual} options={options} onWords={onWords} />}
      {known.length > 0 && (
        <Disclosure summary={summary}>
          <WordList rows={known} options={keepsWords ? options : words.meanings} onWords={onWords} />
        </Disclosure>
      )}
    </div>
  );
}

function TakeGuesses({ rows, onWords }: { readonly rows: readonly WordRow[] } & Pick<OneFieldProps, 'onWords'>) {
  const guesses = rows.flatMap(({ word, code, guess }) =>
    code === null && guess !== null ? [{ word, ...guess }] : [],
  );
  if (guesses.length === 0) return null;
  return (
    <div>
      <Button onClick={() => onWords(Object.fromEntries(guesses.map(({ word, code }) => [word, code])))}>
        {wordMessages.take(guesses.length)}
      </Button>
    </div>
  );
}

interface WordListProps extends Pick<OneFieldProps, 'onWords'> {
  readonly rows: readonly WordRow[];
  readonly options: readonly SelectOption[];
}

/** More selects than this at once help nobody. */
const SHOWN_WORDS = 40;
const MORE_WORDS = 100;

function WordList({ rows, options, onWords }: WordListProps) {
  const [shown, setShown] = useState(SHOWN_WORDS);
  const hidden = Math.max(0, rows.length - shown);
  return (
    <div className={styles.words}>
      {rows.slice(0, shown).map((row) => (
        <OneWord key={row.word} row={row} options={options} onWords={onWords} />
      ))}
      {hidden > 0 && (
        <div>
          <Button kind="quiet" icon="plus" onClick={() => setShown(shown + MORE_WORDS)}>
            {wordMessages.more(Math.min(hidden, MORE_WORDS))}
          </Button>
        </div>
      )}
    </div>
  );
}

function OneWord({ row, options, onWords }: Omit<WordListProps, 'rows'> & { readonly row: WordRow }) {
  const { word, count, code, spellings, guess } = row;
  const meaning = options.find(({ value }) => value === guess?.code)?.label;
  const all = (choice: string) =>
    Object.fromEntries(spellings.map(({ value }, at) => [value, choice === '' || at > 0 ? null : choice]));
  return (
    <div className={styles.field}>
      <Field
        label={wordMessages.word(word, countText(count))}
        help={guess !== null && meaning !== undefined && code === null && wordMessages.guess(meaning, guess.because)}
      >
        {(control) => (
          <Select {...control} value={code ?? ''} options={options} onChange={(choice) => onWords(all(choice))} />
        )}
      </Field>
      {spellings.length > 1 && (
        <Disclosure summary={wordMessages.spellings(spellings.length)}>
          <div className={styles.words}>
            {spellings.map((spelling) => (
              <Field key={spelling.value} label={wordMessages.spelling(spelling.value, countText(spelling.count))}>
                {(control) => (
                  <Select
                    {...control}
                    value={spelling.code ?? ''}
                    options={options}
                    onChange={(choice) => onWords({ [spelling.value]: choice === '' ? null : choice })}
                  />
                )}
              </Field>
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
