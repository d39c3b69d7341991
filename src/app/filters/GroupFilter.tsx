import type { GroupField } from '../../domain/schema/fields.ts';
import { fieldLabel } from '../../report/messages/field-labels.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useView } from '../hooks/use-view.ts';
import { valuesFor, withValues } from '../view-filters.ts';
import { chosenValues, groupOptions } from './filter-choices.ts';

export interface GroupFilterProps {
  readonly field: GroupField;
  /** The values in the files. */
  readonly values: readonly string[];
}

export function GroupFilter({ field, values }: GroupFilterProps) {
  const { view, setView } = useView();
  const chosen = valuesFor(view.where, field);
  const { value, options } = groupOptions(field, values, chosen);
  return (
    <Field label={fieldLabel(field)}>
      {(control) => (
        <Select
          {...control}
          value={value}
          options={options}
          onChange={(choice) => setView({ where: withValues(view.where, field, chosenValues(choice, chosen)) })}
        />
      )}
    </Field>
  );
}
