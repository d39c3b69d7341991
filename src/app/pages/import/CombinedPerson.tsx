import type { AgeAt, ZipArea } from '../../../data/import/mapping.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { columnMessages } from '../../messages/columns.ts';
import { withFormats } from './combination-choices.ts';
import type { CombinedProps } from './combined-props.ts';
import { HeaderSelect } from './HeaderSelect.tsx';

/** The birth date and the day on which an age is counted. */
export function CombinedAge({ combination, file, onCombination }: CombinedProps<AgeAt>) {
  const headers = file.inspection.read.columns;
  const change = (age: AgeAt) => onCombination(withFormats(age, file.inspection.profile.columns));
  return (
    <>
      <HeaderSelect
        label={columnMessages.born}
        value={combination.born}
        headers={headers}
        onChange={(born) => change({ ...combination, born: born ?? combination.born })}
      />
      <HeaderSelect
        label={columnMessages.on}
        value={combination.on}
        headers={headers}
        onChange={(on) => change({ ...combination, on: on ?? combination.on })}
      />
    </>
  );
}

/** The column of ZIP codes, and how much of them is kept. */
export function CombinedZip({ combination, file, onCombination }: CombinedProps<ZipArea>) {
  const { digitChoices } = columnMessages;
  return (
    <>
      <HeaderSelect
        label={columnMessages.zip}
        value={combination.column}
        headers={file.inspection.read.columns}
        onChange={(column) => onCombination({ ...combination, column: column ?? combination.column })}
      />
      <Field label={columnMessages.digits}>
        {(control) => (
          <Select
            {...control}
            value={String(combination.digits)}
            options={[
              { value: '3', label: digitChoices[3] },
              { value: '5', label: digitChoices[5] },
            ]}
            onChange={(choice) => onCombination({ ...combination, digits: choice === '5' ? 5 : 3 })}
          />
        )}
      </Field>
    </>
  );
}
