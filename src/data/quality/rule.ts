import type { RuleCode } from '../../domain/stats/row-rules.ts';

/** A cell that a rule finds wrong, as SQL over the rule's view. */
export interface WrongCell {
  /** The canonical field in whose column the cell stands. */
  readonly field: string;
  readonly when: string;
  /** The field whose cell in the same row it contradicts. */
  readonly beside?: string;
  /** SQL of the key of another row that it contradicts. */
  readonly otherRow?: string;
}

/** A rule on the rows of a file, as data. What it does to its rows stands in `domain/quality.ts`, its words in `report`. */
export interface RowRule {
  readonly code: RuleCode;
  /**
   * `quality_row`: each row alone. `quality_repeat`: rows of one person beside each other. `quality_event`: one dated line of
   * an event log or a list of visits.
   */
  readonly view: 'quality_row' | 'quality_repeat' | 'quality_event';
  /** Fields a file must fill for its rows to be judged; of each inner list one is enough. */
  readonly needs: readonly (readonly string[])[];
  /** A setting without which nothing can be judged. */
  readonly needsSetting?: 'programStart';
  /** Fields that some file must fill, of each inner list one. */
  readonly needsAnywhere?: readonly (readonly string[])[];
  /** Where the rule holds for several cells, each is listed; the row counts once. */
  readonly cells: readonly WrongCell[];
}
