import { crosswalkTable } from '../../../report/funder/crosswalk-table.ts';
import { FigureTable } from '../../figure/FigureTable.tsx';
import { funderMessages } from '../../messages/funder.ts';
import { Section } from '../../shell/Section.tsx';

/** What was read of each funder's form, and what must be checked. */
export function CrosswalkSection() {
  const { title, lead } = funderMessages.crosswalk;
  return (
    <Section title={title} lead={lead}>
      <FigureTable table={crosswalkTable()} />
    </Section>
  );
}
