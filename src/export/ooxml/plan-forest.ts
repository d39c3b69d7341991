import type { ForestBody, ForestRow } from '../../report/figure.ts';
import { officeChartWords as words } from '../../report/messages/office-charts.ts';
import { axis, bareSeries, INK, plainLine, STUDY_GREY, shareAxis, tint } from './chart-looks.ts';
import type { ChartPlan, PlanSeries, SeriesLook } from './chart-plan.ts';
import { highest, shownMark } from './shown-values.ts';

/** More lines do not fit below each other in readable type. */
const MOST_LINES = 12;

interface Line {
  readonly name: string;
  /** `null` for the heading of a part. */
  readonly row: ForestRow | null;
}

/**
 * A forest plot as lying bars with intervals, a name for each on the axis; a long one is several charts. Bars, because no
 * scatter of an office program has names on its axis, and labels beside its points break after a few letters.
 */
export function forestPlans({ groups }: ForestBody, accent: string): readonly ChartPlan[] {
  const lines = groups.flatMap(({ label, rows }): readonly Line[] => [
    ...(label === '' || groups.length === 1 ? [] : [{ name: label, row: null }]),
    ...rows.map((row) => ({ name: nameOf(row), row })),
  ]);
  const charts = Math.max(1, Math.ceil(lines.length / MOST_LINES));
  const each = Math.ceil(lines.length / charts);
  return Array.from({ length: charts }, (_, index) =>
    planOf(lines.slice(index * each, (index + 1) * each), lines, accent),
  );
}

function nameOf({ label, number, mark }: ForestRow): string {
  return mark.state === 'suppressed' || mark.state === 'undefined' || number === ''
    ? mark.label
    : `${label}: ${number}`;
}

function planOf(lines: readonly Line[], all: readonly Line[], accent: string): ChartPlan {
  const ends = all.flatMap(({ row }) => {
    const { value, high } = shownMark(row?.mark ?? null);
    return [value, high, row?.outer?.high ?? null];
  });
  return {
    kind: 'bar',
    categories: { name: words.names, entries: lines.map(({ name }) => name) },
    series: [...barSeries(lines, accent), ...outerSeries(lines)],
    across: axis('', { isReversed: true }),
    up: shareAxis(words.share, highest(ends, 1)),
  };
}

function barSeries(lines: readonly Line[], accent: string): readonly PlanSeries[] {
  const fill = (color: string, isStriped = false): SeriesLook => ({ ...plainLine('solid', 1, color), isStriped });
  const looks: readonly (readonly [keyof typeof words.rows, SeriesLook])[] = [
    ['county', fill(tint(accent, 0.45))],
    ['recounted', fill(accent, true)],
    ['study', fill(tint(STUDY_GREY, 0.6))],
    ['beside', fill(STUDY_GREY, true)],
    ['pooled', fill(tint(STUDY_GREY, 0.2))],
  ];
  return looks.flatMap(([kind, look]) => {
    const shown = lines.map(({ row }) => shownMark(row !== null && kindOf(row) === kind ? row.mark : null));
    if (shown.every(({ value }) => value === null)) return [];
    const interval = { low: shown.map(({ low }) => low), high: shown.map(({ high }) => high) };
    return [
      bareSeries(
        words.rows[kind],
        shown.map(({ value }) => value),
        look,
        { interval },
      ),
    ];
  });
}

function kindOf({ kind, match }: ForestRow): keyof typeof words.rows {
  return kind === 'study' && match !== 'drawn' ? 'beside' : kind;
}

/** Where a new program would rather lie: a wider interval around the pooled value, without a bar of its own. */
function outerSeries(lines: readonly Line[]): readonly PlanSeries[] {
  const shown = lines.map(({ row }) => {
    const { value } = shownMark(row?.mark ?? null);
    const outer = row?.outer ?? null;
    return value === null || outer === null
      ? { value: null, low: null, high: null }
      : { value, low: Number(outer.low.toFixed(2)), high: Number(outer.high.toFixed(2)) };
  });
  if (shown.every(({ value }) => value === null)) return [];
  const look: SeriesLook = { ...plainLine('none', 1, INK), isHollow: true };
  const interval = { low: shown.map(({ low }) => low), high: shown.map(({ high }) => high) };
  return [
    bareSeries(
      words.newProgram,
      shown.map(({ value }) => value),
      look,
      { interval },
    ),
  ];
}
