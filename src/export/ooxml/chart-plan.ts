/** How a series looks; in grey, mark, dash and fill still tell one from the other. */
export interface SeriesLook {
  /** `0B4A8F`. */
  readonly color: string;
  readonly line: 'solid' | 'dash' | 'sysDot' | 'lgDash' | 'dashDot' | 'none';
  /** In points. */
  readonly width: number;
  readonly marker: 'circle' | 'diamond' | 'square' | 'triangle' | 'x' | 'none';
  /** An empty mark; of bars, none but the interval. */
  readonly isHollow: boolean;
  /** Of areas: stripes instead of a plain fill. */
  readonly isStriped: boolean;
}

/** The ends of an interval, in the order of the values; `null` without one. */
export interface PlanInterval {
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** One series as the figure shows it: values as printed, `null` for what is hidden or not known. */
export interface PlanSeries {
  readonly name: string;
  /** Of a scatter: where each point stands; `null` where the categories of the plan say it. */
  readonly x: readonly (number | null)[] | null;
  readonly values: readonly (number | null)[];
  /** Along the value. */
  readonly interval: PlanInterval | null;
  /** Texts beside the points. */
  readonly labels: { readonly texts: readonly string[]; readonly side: 'r' | 't' } | null;
  readonly look: SeriesLook;
  readonly isInKey: boolean;
}

export interface PlanAxis {
  readonly title: string;
  /** `0%`, `0`. */
  readonly format: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  /** Without line and numbers. */
  readonly isBare: boolean;
  /** The first at the top. */
  readonly isReversed: boolean;
}

/** A chart before it is markup: what any office program can draw, and only what the figure shows. */
export interface ChartPlan {
  /** `bar` lies, its categories read downwards; `area` is stacked over numbers of days. */
  readonly kind: 'line' | 'bar' | 'scatter' | 'area';
  readonly categories: { readonly name: string; readonly entries: readonly (string | number)[] } | null;
  readonly series: readonly PlanSeries[];
  readonly across: PlanAxis;
  readonly up: PlanAxis;
}
