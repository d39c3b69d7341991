import type { ControlBody } from '../figure.ts';

/** What tells one kind of chart from another: its words, and what is drawn beside its points. */
export interface ChartParts {
  readonly question: string;
  /** Stands before the answer that all charts have; may be empty. */
  readonly lead: string;
  readonly notes: readonly string[];
  readonly counted: string;
  readonly sql: string;
  /** The heading of the column of periods or events. */
  readonly first: string;
  /** The longer between two bad events, the better: the good direction is the other way round. */
  readonly isTurned: boolean;
  readonly body: Pick<ControlBody, 'unit' | 'centreLabel' | 'model' | 'words'>;
}
