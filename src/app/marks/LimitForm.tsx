import { type SubmitEvent, useState } from 'react';
import { type LimitRule, limitsName } from '../../domain/limit-rules.ts';
import type { IsoDate } from '../../domain/units.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useApp } from '../hooks/use-app.ts';
import { limitMessages } from '../messages/limits.ts';
import { DateInput } from '../shell/DateInput.tsx';
import styles from './EventList.module.css';

/** Lets limits begin anew or come from a baseline; the reason is asked for, because it stands on the chart. */
export function LimitForm({ metricId }: { readonly metricId: string }) {
  const { session } = useApp();
  const words = limitMessages;
  const [kind, setKind] = useState<LimitRule['kind']>('rebase');
  const [date, setDate] = useState<IsoDate | null>(null);
  const [note, setNote] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIncomplete(date === null || note.trim() === '');
    if (date === null || note.trim() === '') return;
    session.addLimit({ kind, measure: limitsName(metricId), date, note: note.trim() });
    setDate(null);
    setNote('');
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <RadioGroup
        legend={words.kind}
        choices={(['rebase', 'freeze'] as const).map((value) => ({ value, ...words.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <Field label={words.dates[kind]}>
        {(control) => <DateInput control={control} value={date} onChange={setDate} />}
      </Field>
      <Field label={words.note} help={words.noteHelp} error={isIncomplete ? words.incomplete : undefined}>
        {(control) => (
          <TextInput {...control} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
        )}
      </Field>
      <div>
        <Button type="submit" icon="plus">
          {words.add[kind]}
        </Button>
      </div>
    </form>
  );
}
