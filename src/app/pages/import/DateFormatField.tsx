import { hasShortYears, type TwoReadings, twoReadings } from '../../../data/import/day-order.ts';
import { DATE_FORMATS } from '../../../data/import/mapping.ts';
import type { ColumnProfile } from '../../../data/import/profile-table.ts';
import { asOneOf } from '../../../domain/record.ts';
import { dateText } from '../../../report/numbers.ts';
import { Field } from '../../../ui/Field.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { columnMessages } from '../../messages/columns.ts';
import { importMessages } from '../../messages/import.ts';
import { DateInput } from '../../shell/DateInput.tsx';
import { withDateFormat, withDayOrder, withDayZero } from './change-mapping.ts';
import type { ColumnFieldProps } from './column-field-props.ts';

/** How a column writes its dates; shown only where it is not the plain ISO way. Both readings are shown where two are possible. */
export function DateFormatField({ row, file, onChange }: ColumnFieldProps) {
  const { name, definition } = row;
  const profile = file.inspection.profile.columns.find((column) => column.name === row.column);
  const format = file.mapping.dateFormats[name] ?? 'ymd';
  if (format === 'ymd' && readsAsIso(profile)) return null;
  const words = importMessages.columns;
  const readings = profile === undefined ? undefined : openReadings(profile);
  const isShort = profile !== undefined && hasShortYears(profile.values);
  return (
    <>
      <Field label={words.dateFormat(definition.label)} help={isShort && columnMessages.shortYears}>
        {(control) => (
          <Select
            {...control}
            value={format}
            options={DATE_FORMATS.map((value) => ({ value, label: words.dateFormats[value] }))}
            onChange={(choice) => {
              const known = asOneOf(choice, DATE_FORMATS);
              if (known !== undefined) onChange(withDateFormat(file.mapping, name, known));
            }}
          />
        )}
      </Field>
      {readings !== undefined && (format === 'mdy' || format === 'dmy') && (
        <RadioGroup
          legend={columnMessages.whichDay(readings.value)}
          choices={ORDERS.map((value) => ({ value, label: dateText(readings[value]) }))}
          value={format}
          onChange={(order) => onChange(withDayOrder(file.mapping, order, file.inspection))}
        />
      )}
      {format === 'study-day' && <DayZeroField file={file} onChange={onChange} />}
    </>
  );
}

const ORDERS = ['mdy', 'dmy'] as const;

/** Both readings of a value where the column does not prove the order. */
function openReadings({ dayOrder, values }: ColumnProfile): TwoReadings | undefined {
  const { monthFirst, dayFirst } = dayOrder;
  return monthFirst === dayFirst || (monthFirst > 0 && dayFirst > 0) ? twoReadings(values) : undefined;
}

function DayZeroField({ file, onChange }: Omit<ColumnFieldProps, 'row'>) {
  return (
    <Field label={columnMessages.dayZero} help={columnMessages.dayZeroHelp}>
      {(control) => (
        <DateInput
          control={control}
          value={file.mapping.dayZero ?? null}
          onChange={(date) => onChange(withDayZero(file.mapping, date))}
        />
      )}
    </Field>
  );
}

function readsAsIso(profile: ColumnProfile | undefined): boolean {
  return profile === undefined || profile.dates.ymd === profile.filled - profile.missing;
}
