import { useId } from 'react';
import type { ChoiceProps } from './choice.ts';
import styles from './Segmented.module.css';

/** A few short choices side by side: native radio buttons that look like one bar; arrow keys move within it. */
export function Segmented<Value extends string>({ legend, choices, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.bar}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles.face}>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
