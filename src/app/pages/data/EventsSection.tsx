import { useState } from 'react';
import type { MarkedEvent } from '../../../data/project.ts';
import type { IsoDate } from '../../../domain/units.ts';
import { dateText } from '../../../report/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useApp, useAppState } from '../../hooks/use-app.ts';
import { dataMessages } from '../../messages/data.ts';
import { DateInput } from '../../shell/DateInput.tsx';
import { Section } from '../../shell/Section.tsx';
import styles from './EventsSection.module.css';

/** What happened in the county and is marked on every trend. */
export function EventsSection() {
  const { session } = useApp();
  const { events } = useAppState().settings;
  const words = dataMessages.events;
  const change = (changed: readonly MarkedEvent[]) => session.changeSettings({ events: changed });
  return (
    <Section title={words.title} lead={words.lead}>
      {events.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.events}>
          {events.map((event) => (
            <li key={`${event.date} ${event.label}`} className={styles.event}>
              <span>{words.item(dateText(event.date), event.label)}</span>
              <Button kind="quiet" icon="close" onClick={() => change(events.filter((other) => other !== event))}>
                {words.remove(event.label)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewEvent onAdd={(event) => change(withEvent(events, event))} />
    </Section>
  );
}

/** In order of date; an event that is there already is not added twice. */
function withEvent(events: readonly MarkedEvent[], { date, label }: MarkedEvent): readonly MarkedEvent[] {
  const others = events.filter((event) => event.date !== date || event.label !== label);
  return [...others, { date, label }].toSorted((one, other) => one.date.localeCompare(other.date));
}

function NewEvent({ onAdd }: { readonly onAdd: (event: MarkedEvent) => void }) {
  const words = dataMessages.events;
  const [date, setDate] = useState<IsoDate | null>(null);
  const [label, setLabel] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const add = () => {
    setIncomplete(date === null || label.trim() === '');
    if (date === null || label.trim() === '') return;
    onAdd({ date, label: label.trim() });
    setDate(null);
    setLabel('');
  };
  return (
    <div className={styles.form}>
      <Field label={words.date}>{(control) => <DateInput control={control} value={date} onChange={setDate} />}</Field>
      <Field label={words.label} error={isIncomplete ? words.incomplete : undefined}>
        {(control) => (
          <TextInput {...control} value={label} onChange={({ currentTarget }) => setLabel(currentTarget.value)} />
        )}
      </Field>
      <div>
        <Button icon="plus" onClick={add}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}
