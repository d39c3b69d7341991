import { useId } from 'react';
import type { ChoiceProps } from './choice.ts';
import styles from './RadioGroup.module.css';

/** A list of choices with room for a sentence of help under each. */
export function RadioGroup<Value extends string>({ legend, choices, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.row}>
          <input
            type="radio"
            name={name}
            className={styles.dot}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.help && <span className={styles.help}>{choice.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
