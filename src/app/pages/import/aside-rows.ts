import type { DialectOverride } from '../../../data/import/dialect.ts';
import type { IssueRule } from '../../../domain/issue.ts';
import type { ReadyFile } from '../../state.ts';

/** A row that looks like no record, and whether a person said that it is one. */
export interface AsideRow {
  readonly row: number;
  /** Its beginning; empty for a row that is a record now. */
  readonly text: string;
  readonly isRecord: boolean;
}

/** Rules that judge a row by its looks and may be wrong. */
const BY_LOOKS: readonly IssueRule[] = ['total-row', 'heading-row', 'footer-row', 'repeated-header', 'too-few-fields'];

const SHOWN_CHARACTERS = 60;

/** The rows set aside by their looks, and those that a person made records, in the order of the file. */
export function asideRows({ inspection, override }: ReadyFile): readonly AsideRow[] {
  const aside = inspection.read.setAside
    .filter(({ rule }) => BY_LOOKS.includes(rule))
    .map(({ row, text }) => ({ row, text: shortened(text), isRecord: false }));
  const records = (override.rowsAreRecords ?? []).map((row) => ({ row, text: '', isRecord: true }));
  return [...aside, ...records].toSorted((one, other) => one.row - other.row);
}

/** The reading options with a row made a record, or no record again. */
export function withRecord(override: DialectOverride, row: number, isRecord: boolean): DialectOverride {
  const { rowsAreRecords = [], ...others } = override;
  const rows = rowsAreRecords.filter((one) => one !== row);
  const changed = isRecord ? [...rows, row].toSorted((one, other) => one - other) : rows;
  return changed.length === 0 ? others : { ...others, rowsAreRecords: changed };
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
}
