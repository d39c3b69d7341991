import { privacyMessages } from '../../messages/privacy.ts';
import { Section } from '../../shell/Section.tsx';
import { PointList } from './PointList.tsx';

/** The protection of numbers in plain words, for a privacy officer. */
export function ExplainedSection() {
  const { title, points } = privacyMessages.explained;
  return (
    <Section title={title}>
      <PointList points={points} />
    </Section>
  );
}
