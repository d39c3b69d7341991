import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { importMessages } from '../../messages/import.ts';
import { withConstant } from './change-mapping.ts';
import type { ColumnFieldProps } from './column-field-props.ts';

/** One value of a field for all rows, where no column says it. */
export function ConstantField({ row, file, onChange }: ColumnFieldProps) {
  const { name, definition, constant } = row;
  const words = importMessages.columns;
  const change = (text: string) => {
    if (text !== (constant ?? '')) onChange(withConstant(file.mapping, name, text));
  };
  return (
    <Field label={words.constant(definition.label)} help={words.constantHelp}>
      {(control) =>
        definition.type === 'coded' ? (
          <Select
            {...control}
            value={constant ?? ''}
            options={[
              { value: '', label: words.noConstant },
              ...definition.values.map(({ code, label }) => ({ value: code, label })),
            ]}
            onChange={change}
          />
        ) : (
          <TextInput
            {...control}
            defaultValue={constant ?? ''}
            onBlur={({ currentTarget }) => change(currentTarget.value.trim())}
          />
        )
      }
    </Field>
  );
}
