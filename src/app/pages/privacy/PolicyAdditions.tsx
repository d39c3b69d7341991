import type { PolicyAddition } from '../../../domain/privacy/find-policy.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { privacyMessages } from '../../messages/privacy.ts';
import styles from './PolicyAdditions.module.css';

interface PolicyAdditionsProps {
  readonly additions: readonly PolicyAddition[];
  readonly onChange: (additions: readonly PolicyAddition[]) => void;
}

/** What a county can add to any rule. */
export function PolicyAdditions({ additions, onChange }: PolicyAdditionsProps) {
  const words = privacyMessages.policy;
  const box = (addition: PolicyAddition, label: string) => (
    <Checkbox
      label={label}
      checked={additions.includes(addition)}
      onChange={(isOn) => onChange([...additions.filter((one) => one !== addition), ...(isOn ? [addition] : [])])}
    />
  );
  return (
    <fieldset className={styles.additions}>
      <legend className={styles.legend}>{words.additions}</legend>
      {box('rounded', words.rounded)}
      {box('no-zero', words.noZero)}
      <p>{words.note}</p>
    </fieldset>
  );
}
