import type { IsoDate } from '../../domain/units.ts';

/** One complete period, or one rare event, as a control chart takes it. */
export interface ChartedPoint {
  /** Of the period; of the event its place among the events. */
  readonly id: string;
  /** First and last day; the same day for an event. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** A share, days, a count, or events per person. */
  readonly value: number;
  /** Above and below the line of a share or rate; `null` where the value has none. */
  readonly numerator: number | null;
  readonly denominator: number;
}
