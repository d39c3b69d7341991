import { STUDIES } from '../../../domain/evidence/library.ts';
import { REVIEW } from '../../../domain/evidence/review.ts';
import { evidenceMessages } from '../../messages/evidence.ts';
import { Section } from '../../shell/Section.tsx';
import styles from './ReviewSection.module.css';

/** The scoping review: what is known of it, and what is not. */
export function ReviewSection() {
  const words = evidenceMessages.review;
  const having = (status: string) => STUDIES.filter(({ reviewSet }) => reviewSet.status === status).length;
  return (
    <Section title={words.title}>
      <div className={styles.text}>
        <p>{REVIEW.summary}</p>
        <p>
          {REVIEW.membership} {words.confirmed(having('confirmed'), REVIEW.studies)}{' '}
          {words.unconfirmed(having('unconfirmed'))} {REVIEW.howToConfirm}
        </p>
        <p className={styles.citation}>{REVIEW.citation}</p>
      </div>
    </Section>
  );
}
