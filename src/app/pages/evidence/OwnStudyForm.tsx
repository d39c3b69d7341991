import { useState } from 'react';
import { ownStudies } from '../../../domain/evidence/own-evidence.ts';
import { NEEDED_COLUMNS, type OwnColumn, type OwnRow } from '../../../domain/evidence/own-row.ts';
import type { Study } from '../../../domain/evidence/study.ts';
import { fieldProblemSentence } from '../../../report/messages/study-problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { ownEvidenceMessages } from '../../messages/own-evidence.ts';
import { ButtonRow } from '../../shell/ButtonRow.tsx';
import styles from './OwnStudyForm.module.css';
import { OWN_CHOICES, OWN_FIELD_GROUPS } from './own-fields.ts';

const words = ownEvidenceMessages;
const NEEDED: readonly OwnColumn[] = NEEDED_COLUMNS;
const HELP: Readonly<Partial<Record<OwnColumn, string>>> = words.help;

/** One published result by hand; what is not right is said at its field, and nothing is added until all is. */
export function OwnStudyForm({ onAdd }: { readonly onAdd: (study: Study) => void }) {
  const [row, setRow] = useState<OwnRow>({});
  const [isTried, setTried] = useState(false);
  const outcome = ownStudies([row]);
  const problems = isTried ? outcome.problems : [];
  const add = () => {
    const [study] = outcome.studies;
    setTried(study === undefined);
    if (study === undefined) return;
    onAdd(study);
    setRow({});
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {OWN_FIELD_GROUPS.map(({ title, columns }) => (
        <fieldset key={title} className={styles.group}>
          <legend className={styles.legend}>{title}</legend>
          <div className={styles.row}>
            {columns.map((column) => (
              <OwnField
                key={column}
                column={column}
                value={row[column] ?? ''}
                error={errorAt(problems, column)}
                onChange={(text) => setRow({ ...row, [column]: text })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <p role="status">{problems.length > 0 && words.wrong(new Set(problems.map(({ column }) => column)).size)}</p>
      <ButtonRow>
        <Button icon="plus" type="submit">
          {words.add}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            setRow({});
            setTried(false);
          }}
        >
          {words.clear}
        </Button>
      </ButtonRow>
      <p className={styles.quiet}>{words.again}</p>
    </form>
  );
}

function errorAt(problems: ReturnType<typeof ownStudies>['problems'], column: OwnColumn): string | undefined {
  const found = problems.find((one) => one.column === column);
  return found && fieldProblemSentence(found.problem);
}

interface OwnFieldProps {
  readonly column: OwnColumn;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function OwnField({ column, value, error, onChange }: OwnFieldProps) {
  const choices = OWN_CHOICES[column];
  return (
    <Field
      label={NEEDED.includes(column) ? words.needed(words.labels[column]) : words.labels[column]}
      help={HELP[column]}
      error={error}
    >
      {(control) =>
        choices === undefined ? (
          <TextInput {...control} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
        ) : (
          <Select {...control} value={value} options={choices} onChange={onChange} />
        )
      }
    </Field>
  );
}
