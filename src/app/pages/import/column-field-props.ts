import type { Mapping } from '../../../data/import/mapping.ts';
import type { ReadyFile } from '../../state.ts';
import type { ColumnRow } from './column-rows.ts';

/** One field of a file's table, and what to do with a changed mapping. */
export interface ColumnFieldProps {
  readonly row: ColumnRow;
  readonly file: ReadyFile;
  readonly onChange: (mapping: Mapping) => void;
}
