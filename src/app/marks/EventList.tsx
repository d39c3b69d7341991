import { useState } from 'react';
import type { MarkedEvent } from '../../data/project.ts';
import { dateText } from '../../report/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { useApp, useAppState } from '../hooks/use-app.ts';
import { dataMessages } from '../messages/data.ts';
import { EventForm } from './EventForm.tsx';
import styles from './EventList.module.css';

/** The marked events, each to be changed where it stands or removed, and a form for a further one. */
export function EventList() {
  const { session } = useApp();
  const { events } = useAppState().settings;
  const [changed, setChanged] = useState<MarkedEvent | null>(null);
  const words = dataMessages.events;
  return (
    <>
      {events.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.events}>
          {events.map((event) => (
            <li key={`${event.date} ${event.label}`} className={styles.event}>
              {event === changed ? (
                <EventForm
                  event={event}
                  action={words.save}
                  onDone={(now) => {
                    session.changeEvent(event, now);
                    setChanged(null);
                  }}
                  onCancel={() => setChanged(null)}
                />
              ) : (
                <>
                  <span>{words.item(dateText(event.date), event.label)}</span>
                  <Button kind="quiet" onClick={() => setChanged(event)}>
                    {words.change(event.label)}
                  </Button>
                  <Button kind="quiet" icon="close" onClick={() => session.removeEvent(event)}>
                    {words.remove(event.label)}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {changed === null && <EventForm action={words.add} onDone={(event) => session.addEvent(event)} />}
    </>
  );
}
