import { combinedHeader } from '../../../data/import/combination.ts';
import type { Combination } from '../../../data/import/mapping.ts';
import { asOneOf } from '../../../domain/record.ts';
import { combinationSentence } from '../../../report/messages/combinations.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { columnMessages } from '../../messages/columns.ts';
import { CombinedBoxes } from './CombinedBoxes.tsx';
import { CombinedColumns } from './CombinedColumns.tsx';
import { CombinedDate } from './CombinedDate.tsx';
import { CombinedName } from './CombinedName.tsx';
import { CombinedAge, CombinedZip } from './CombinedPerson.tsx';
import { withColumn, withCombination } from './change-mapping.ts';
import type { ColumnFieldProps } from './column-field-props.ts';
import { combinationHows, startCombination } from './combination-choices.ts';
import type { CombinedProps } from './combined-props.ts';
import styles from './SeveralColumns.module.css';

export interface SeveralColumnsProps extends ColumnFieldProps {
  readonly combination: Combination;
}

/** A field that several columns make: how, and of which columns; everything can be changed or taken back. */
export function SeveralColumns({ row, file, onChange, combination }: SeveralColumnsProps) {
  const { name, definition } = row;
  const hows = combinationHows(row);
  const isSuggested = file.inspection.suggestion.mapping.combined[name] === combination;
  const change = (next: Combination) => onChange(withCombination(file.mapping, name, next));
  return (
    <fieldset className={styles.several}>
      <legend className={styles.legend}>{definition.label}</legend>
      <p>{combinedHeader(combination)}</p>
      <p className={styles.how}>{combinationSentence(combination)}</p>
      <Disclosure summary={columnMessages.change} open={!isSuggested}>
        <div className={styles.parts}>
          <Field label={columnMessages.how}>
            {(control) => (
              <Select
                {...control}
                value={combination.how}
                options={hows.map((value) => ({ value, label: columnMessages.hows[value] }))}
                onChange={(choice) => {
                  const how = asOneOf(choice, hows);
                  if (how !== undefined) change(startCombination(how, row, file));
                }}
              />
            )}
          </Field>
          <Parts combination={combination} row={row} file={file} onCombination={change} />
          <div>
            <Button kind="quiet" onClick={() => onChange(withColumn(file.mapping, name, null, file.inspection))}>
              {columnMessages.single(definition.label)}
            </Button>
          </div>
        </div>
      </Disclosure>
    </fieldset>
  );
}

function Parts({ combination, ...rest }: CombinedProps<Combination>) {
  switch (combination.how) {
    case 'date-parts':
      return <CombinedDate combination={combination} {...rest} />;
    case 'checkboxes':
      return <CombinedBoxes combination={combination} {...rest} />;
    case 'age':
      return <CombinedAge combination={combination} {...rest} />;
    case 'name-key':
      return <CombinedName combination={combination} {...rest} />;
    case 'zip':
      return <CombinedZip combination={combination} {...rest} />;
    default:
      return <CombinedColumns combination={combination} {...rest} />;
  }
}
