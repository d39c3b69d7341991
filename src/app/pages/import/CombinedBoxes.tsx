import type { Checkbox, Checkboxes } from '../../../data/import/mapping.ts';
import { inFieldOrder } from '../../../data/import/suggest-combined.ts';
import type { FieldDefinition } from '../../../domain/schema/field.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { columnMessages } from '../../messages/columns.ts';
import styles from './CombinedBoxes.module.css';
import type { CombinedProps } from './combined-props.ts';
import { HeaderSelect } from './HeaderSelect.tsx';

/** The boxes of a question, each with what a tick in it means. */
export function CombinedBoxes({ combination, row, file, onCombination }: CombinedProps<Checkboxes>) {
  const { definition } = row;
  const { boxes } = combination;
  const headers = file.inspection.read.columns;
  const taken = boxes.map(({ column }) => column);
  const next = headers.find((header) => !taken.includes(header));
  const change = (changed: readonly Checkbox[]) =>
    onCombination({ ...combination, boxes: inFieldOrder(definition, changed) });
  const replace = (old: Checkbox, box: Checkbox | null) =>
    change(boxes.flatMap((one) => (one === old ? (box ?? []) : one)));
  return (
    <>
      {boxes.map((box, place) => (
        <div key={box.column} className={styles.box}>
          <HeaderSelect
            label={columnMessages.column(place + 1)}
            value={box.column}
            headers={headers.filter((header) => header === box.column || !taken.includes(header))}
            {...(boxes.length > 1 ? { none: columnMessages.noColumn } : {})}
            onChange={(column) => replace(box, column === null ? null : { ...box, column })}
          />
          <TickMeaning box={box} definition={definition} onCode={(code) => replace(box, { ...box, code })} />
        </div>
      ))}
      {next !== undefined && (
        <div>
          <Button kind="quiet" icon="plus" onClick={() => change([...boxes, { column: next, code: '' }])}>
            {columnMessages.addColumn}
          </Button>
        </div>
      )}
      {definition.type === 'category' && (
        <Field label={columnMessages.severalTicks} help={columnMessages.severalTicksHelp}>
          {(control) => (
            <TextInput
              {...control}
              defaultValue={combination.several}
              onBlur={({ currentTarget }) => {
                const several = currentTarget.value.trim();
                if (several !== combination.several) onCombination({ ...combination, several });
              }}
            />
          )}
        </Field>
      )}
    </>
  );
}

interface TickMeaningProps {
  readonly box: Checkbox;
  readonly definition: FieldDefinition;
  readonly onCode: (code: string) => void;
}

function TickMeaning({ box, definition, onCode }: TickMeaningProps) {
  const label = columnMessages.tick(box.column);
  return (
    <Field label={label}>
      {(control) =>
        definition.type === 'coded' ? (
          <Select
            {...control}
            value={box.code}
            options={[
              { value: '', label: columnMessages.noMeaning },
              ...definition.values.map((value) => ({ value: value.code, label: value.label })),
            ]}
            onChange={onCode}
          />
        ) : (
          <TextInput
            {...control}
            defaultValue={box.code}
            onBlur={({ currentTarget }) => {
              const code = currentTarget.value.trim();
              if (code !== box.code) onCode(code);
            }}
          />
        )
      }
    </Field>
  );
}
