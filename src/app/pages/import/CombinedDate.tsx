import { type DateParts, MISSING_DAYS } from '../../../data/import/mapping.ts';
import { asOneOf } from '../../../domain/record.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { columnMessages } from '../../messages/columns.ts';
import type { CombinedProps } from './combined-props.ts';
import { HeaderSelect } from './HeaderSelect.tsx';

/** The columns of a date's parts, and what to take for a day that is missing. */
export function CombinedDate({ combination, file, onCombination }: CombinedProps<DateParts>) {
  const headers = file.inspection.read.columns;
  const words = columnMessages;
  const days = combination.day === null ? MISSING_DAYS.filter((choice) => choice !== 'none') : MISSING_DAYS;
  return (
    <>
      {(['year', 'month'] as const).map((part) => (
        <HeaderSelect
          key={part}
          label={words[part]}
          value={combination[part]}
          headers={headers}
          onChange={(header) => onCombination({ ...combination, [part]: header ?? combination[part] })}
        />
      ))}
      <HeaderSelect
        label={words.day}
        value={combination.day}
        headers={headers}
        none={words.noDay}
        onChange={(day) =>
          onCombination({
            ...combination,
            day,
            missingDay: day === null && combination.missingDay === 'none' ? 'first' : combination.missingDay,
          })
        }
      />
      <Field label={words.missingDay}>
        {(control) => (
          <Select
            {...control}
            value={combination.missingDay}
            options={days.map((value) => ({ value, label: words.missingDays[value] }))}
            onChange={(choice) => {
              const missingDay = asOneOf(choice, MISSING_DAYS);
              if (missingDay !== undefined) onCombination({ ...combination, missingDay });
            }}
          />
        )}
      </Field>
    </>
  );
}
