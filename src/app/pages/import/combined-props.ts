import type { Combination } from '../../../data/import/mapping.ts';
import type { ColumnFieldProps } from './column-field-props.ts';

/** One way of combining columns for a field, and what to do when a part of it is changed. */
export interface CombinedProps<One extends Combination> extends Pick<ColumnFieldProps, 'row' | 'file'> {
  readonly combination: One;
  readonly onCombination: (next: Combination) => void;
}
