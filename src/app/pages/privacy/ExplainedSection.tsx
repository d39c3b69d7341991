import { privacyMessages } from '../../messages/privacy.ts';
import { Section } from '../../shell/Section.tsx';
import styles from './ExplainedSection.module.css';

/** The protection of numbers in plain words, for a privacy officer. */
export function ExplainedSection() {
  const { title, points } = privacyMessages.explained;
  return (
    <Section title={title}>
      <dl className={styles.points}>
        {points.map(({ term, text }) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
