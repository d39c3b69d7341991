import type { ReactNode } from 'react';

/** One of several choices of which exactly one holds. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly disabled?: boolean;
}

export interface ChoiceProps<Value extends string> {
  /** Names the group for everybody. */
  readonly legend: ReactNode;
  readonly choices: readonly Choice<Value>[];
  /** `null` before anything is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}
