import type { ComponentProps } from 'react';
import styles from './Select.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Options with the same group stand under its heading. */
  readonly group?: string;
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'children' | 'className' | 'onChange' | 'value'> {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
}

/** The browser's own select: it works with every keyboard, screen reader and phone. */
export function Select({ options, onChange, ...rest }: SelectProps) {
  return (
    <select {...rest} className={styles.select} onChange={(event) => onChange(event.target.value)}>
      {options.filter(({ group }) => group === undefined).map(optionElement)}
      {[...groupsOf(options)].map(([group, members]) => (
        <optgroup key={group} label={group}>
          {members.map(optionElement)}
        </optgroup>
      ))}
    </select>
  );
}

function optionElement({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

function groupsOf(options: readonly SelectOption[]): ReadonlyMap<string, readonly SelectOption[]> {
  const groups = new Map<string, SelectOption[]>();
  for (const option of options) {
    if (option.group === undefined) continue;
    groups.set(option.group, [...(groups.get(option.group) ?? []), option]);
  }
  return groups;
}
