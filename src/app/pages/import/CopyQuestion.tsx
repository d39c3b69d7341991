import { type Changes, type Comparison, MOST_LISTED } from '../../../data/compare/comparison.ts';
import { comparisonCsv } from '../../../export/comparison-csv.ts';
import { comparisonSentences, keySentence } from '../../../report/messages/comparison.ts';
import { countText } from '../../../report/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Table } from '../../../ui/Table.tsx';
import { COPY_CHOICES } from '../../copy.ts';
import { useApp } from '../../hooks/use-app.ts';
import { copyMessages } from '../../messages/copies.ts';
import type { ReadyFile } from '../../state.ts';
import styles from './CopyQuestion.module.css';

export interface CopyQuestionProps {
  readonly file: ReadyFile;
  /** The file that was there before. */
  readonly other: ReadyFile;
  readonly copy: NonNullable<ReadyFile['copy']>;
}

/** Whether a file is a newer copy of one that is there or a further file, answered by what they share, to be changed. */
export function CopyQuestion({ file, other, copy }: CopyQuestionProps) {
  const { session } = useApp();
  const words = copyMessages;
  const [older, newer] = copy.choice === 'older' ? [file, other] : [other, file];
  return (
    <div className={styles.question}>
      <RadioGroup
        legend={words.legend(file.name, other.name)}
        choices={COPY_CHOICES.map((value) => ({ value, ...words.choices[value](other.name) }))}
        value={copy.choice}
        onChange={(choice) => void session.chooseCopy(file.id, choice)}
      />
      {copy.comparison === null ? (
        <p>{words.comparing}</p>
      ) : (
        <>
          <ChangesTable caption={words.caption(older.name, newer.name)} comparison={copy.comparison} />
          <Details comparison={copy.comparison} />
          <div className={styles.actions}>
            <RowsButton name={newer.name} comparison={copy.comparison} />
          </div>
          <KeyChoice fileId={file.id} comparison={copy.comparison} />
        </>
      )}
    </div>
  );
}

function ChangesTable({ caption, comparison }: { readonly caption: string; readonly comparison: Comparison }) {
  const words = copyMessages;
  const cells = (label: string, { unchanged, changed, added, vanished }: Changes) => [
    label,
    ...[unchanged, changed, added, vanished].map(countText),
  ];
  const { rows, people } = comparison;
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'of', label: words.of },
        { id: 'unchanged', label: words.unchanged, numeric: true },
        { id: 'changed', label: words.changed, numeric: true },
        { id: 'added', label: words.added, numeric: true },
        { id: 'vanished', label: words.vanished, numeric: true },
      ]}
      rows={[
        { id: 'rows', cells: cells(words.rows, rows) },
        ...(people === null ? [] : [{ id: 'people', cells: cells(words.people, people) }]),
      ]}
    />
  );
}

/** The sentences of a comparison that the table does not say. */
function Details({ comparison }: { readonly comparison: Comparison }) {
  const inTable = comparison.people === null ? 1 : 2;
  return comparisonSentences(comparison)
    .slice(inTable)
    .map((sentence) => <p key={sentence}>{sentence}</p>);
}

function RowsButton({ name, comparison }: { readonly name: string; readonly comparison: Comparison }) {
  const { effects } = useApp();
  if (comparison.listed.length === 0) return null;
  const stem = name.replace(/\.[^.]*$/, '');
  return (
    <>
      <Button
        icon="download"
        onClick={() => effects.download(`${stem}-rows-that-differ.csv`, 'text/csv', comparisonCsv(comparison))}
      >
        {copyMessages.download}
      </Button>
      {comparison.listed.length === MOST_LISTED && <p>{copyMessages.listCut(countText(MOST_LISTED))}</p>}
    </>
  );
}

function KeyChoice({ fileId, comparison }: { readonly fileId: number; readonly comparison: Comparison }) {
  const { session } = useApp();
  const words = copyMessages;
  const { key, columns } = comparison;
  const choose = (column: string, isWanted: boolean) => {
    const others = key.columns.filter((one) => one !== column);
    void session.chooseKey(fileId, isWanted ? [...others, column] : others);
  };
  return (
    <Disclosure summary={words.key}>
      <p>{keySentence(comparison)}</p>
      <p>{words.keyHelp}</p>
      <div className={styles.columns}>
        {columns.map(({ now }) => (
          <Checkbox
            key={now}
            label={now}
            checked={key.columns.includes(now)}
            onChange={(isWanted) => choose(now, isWanted)}
          />
        ))}
      </div>
      {key.isChosen && <Button onClick={() => void session.chooseKey(fileId, null)}>{words.suggestKey}</Button>}
    </Disclosure>
  );
}
