import { type SubmitEvent, useState } from 'react';
import type { MarkedEvent } from '../../data/project.ts';
import type { IsoDate } from '../../domain/units.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { dataMessages } from '../messages/data.ts';
import { ButtonRow } from '../shell/ButtonRow.tsx';
import { DateInput } from '../shell/DateInput.tsx';
import styles from './EventList.module.css';

export interface EventFormProps {
  /** The event that is changed; absent for a new one. */
  readonly event?: MarkedEvent;
  /** What the button says. */
  readonly action: string;
  readonly onDone: (event: MarkedEvent) => void;
  readonly onCancel?: () => void;
}

/** A date and what happened; empty again when it is done. */
export function EventForm({ event, action, onDone, onCancel }: EventFormProps) {
  const words = dataMessages.events;
  const [date, setDate] = useState<IsoDate | null>(event?.date ?? null);
  const [label, setLabel] = useState(event?.label ?? '');
  const [isIncomplete, setIncomplete] = useState(false);
  const submit = (submitted: SubmitEvent) => {
    submitted.preventDefault();
    setIncomplete(date === null || label.trim() === '');
    if (date === null || label.trim() === '') return;
    onDone({ date, label: label.trim() });
    setDate(null);
    setLabel('');
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={words.date}>{(control) => <DateInput control={control} value={date} onChange={setDate} />}</Field>
      <Field label={words.label} error={isIncomplete ? words.incomplete : undefined}>
        {(control) => (
          <TextInput {...control} value={label} onChange={({ currentTarget }) => setLabel(currentTarget.value)} />
        )}
      </Field>
      <ButtonRow>
        <Button type="submit" icon={event === undefined ? 'plus' : 'check'}>
          {action}
        </Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}
