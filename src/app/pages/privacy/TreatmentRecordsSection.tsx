import { recordsMessages } from '../../messages/records.ts';
import { EraseButton } from '../../shell/EraseButton.tsx';
import { Section } from '../../shell/Section.tsx';
import { PointList } from './PointList.tsx';

/** What the program does with records of treatment and what it cannot promise, and the way to forget them all. */
export function TreatmentRecordsSection() {
  const words = recordsMessages;
  return (
    <>
      <Section title={words.title} lead={words.lead}>
        <PointList points={words.points} />
      </Section>
      <Section title={words.erase.title} lead={words.erase.text}>
        <div>
          <EraseButton kind="secondary" />
        </div>
      </Section>
    </>
  );
}
