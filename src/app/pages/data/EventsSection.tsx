import { EventList } from '../../marks/EventList.tsx';
import { dataMessages } from '../../messages/data.ts';
import { Section } from '../../shell/Section.tsx';

/** What happened in the county and is marked on every trend. */
export function EventsSection() {
  const words = dataMessages.events;
  return (
    <Section title={words.title} lead={words.lead}>
      <EventList />
    </Section>
  );
}
