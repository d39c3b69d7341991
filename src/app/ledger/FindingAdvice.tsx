import { qualityMessages } from '../messages/quality.ts';
import styles from './Findings.module.css';
import type { FindingItem } from './finding-items.ts';

/** Why a finding matters and what to do next. */
export function FindingAdvice({ item: { why, fix } }: { readonly item: FindingItem }) {
  return (
    <div className={styles.advice}>
      {why !== null && (
        <p>
          <strong>{qualityMessages.why}</strong> {why}
        </p>
      )}
      <p>
        <strong>{qualityMessages.fix}</strong> {fix}
      </p>
    </div>
  );
}
