import { type FunderAnswer, MOST_NOTE } from '../../../domain/funder/funder-answers.ts';
import type { SettlementLine } from '../../../report/funder/settlement-table.ts';
import { funderWords } from '../../../report/messages/funder.ts';
import { Field } from '../../../ui/Field.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { funderMessages as words } from '../../messages/funder.ts';
import { AnswerNumber } from './AnswerNumber.tsx';
import styles from './FunderSection.module.css';

interface FunderItemProps {
  readonly line: SettlementLine;
  readonly answer: FunderAnswer;
  /** What the county can type in: beside a number from the files only a note. */
  readonly fields: 'note' | 'count' | 'share';
  readonly smallTo: number;
  readonly onChange: (answer: Partial<FunderAnswer>) => void;
}

/** One item of a form: what it asks, what fills it, and the county's fields. */
export function FunderItem({ line, answer, fields, smallTo, onChange }: FunderItemProps) {
  const { item, source, notes, count } = line;
  const isSmall = fields !== 'note' && answer.count !== null && answer.count >= 1 && answer.count <= smallTo;
  const isLarge = answer.count !== null && answer.of !== null && answer.count > answer.of;
  return (
    <li className={styles.item}>
      <fieldset className={styles.group}>
        <legend className={styles.asks}>
          {item} <Tag>{funderWords.sources[source]}</Tag>
        </legend>
        {source === 'files' && <p className={styles.number}>{numberOf(line)}</p>}
        {notes.map((note) => (
          <p key={note} className={styles.help}>
            {note}
          </p>
        ))}
        <div className={styles.fields}>
          {fields !== 'note' && (
            <AnswerNumber label={words.count} value={answer.count} onChange={(value) => onChange({ count: value })} />
          )}
          {fields === 'share' && (
            <AnswerNumber label={words.of} value={answer.of} onChange={(value) => onChange({ of: value })} />
          )}
          <Field label={words.note}>
            {(control) => (
              <TextInput
                {...control}
                key={answer.note}
                defaultValue={answer.note}
                maxLength={MOST_NOTE}
                onBlur={({ currentTarget: { value } }) => {
                  if (value !== answer.note) onChange({ note: value });
                }}
              />
            )}
          </Field>
        </div>
        {isLarge && <p>{words.large}</p>}
        {isSmall && count !== '' && <p>{words.small(smallTo)}</p>}
      </fieldset>
    </li>
  );
}

/** `46 ÷ 100 = 46% (37–56%)`, `868`, or that it is hidden. */
function numberOf({ count, of, percent, interval }: SettlementLine): string {
  if (of === '') return count;
  return `${count} ÷ ${of} = ${percent} (${interval})`;
}
