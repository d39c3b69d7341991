import type { ForestBody, ForestRow } from '../../report/figure.ts';
import { officeChartWords as words } from '../../report/messages/office-charts.ts';
import { axis, bareSeries, INK, markLook, plainLine, STUDY_GREY, shareAxis } from './chart-looks.ts';
import type { ChartPlan, PlanSeries, SeriesLook } from './chart-plan.ts';
import { highest, shownMark } from './shown-values.ts';

/** More lines do not fit below each other in readable type. */
const MOST_LINES = 14;

interface Line {
  readonly name: string;
  /** `null` for the heading of a part. */
  readonly row: ForestRow | null;
}

/** A forest plot: marks with lying intervals, names on the left; a long one is several charts. */
export function forestPlans({ groups }: ForestBody, accent: string): readonly ChartPlan[] {
  const lines = groups.flatMap(({ label, rows }): readonly Line[] => [
    ...(label === '' ? [] : [{ name: label, row: null }]),
    ...rows.map((row) => ({ name: nameOf(row), row })),
  ]);
  const charts = Math.max(1, Math.ceil(lines.length / MOST_LINES));
  const each = Math.ceil(lines.length / charts);
  return Array.from({ length: charts }, (_, index) =>
    planOf(lines.slice(index * each, (index + 1) * each), lines, accent),
  );
}

function nameOf({ label, number, mark }: ForestRow): string {
  return mark.state === 'suppressed' || mark.state === 'undefined' || number === '' ? mark.label : `${label} ${number}`;
}

function planOf(lines: readonly Line[], all: readonly Line[], accent: string): ChartPlan {
  const places = lines.map((_, index) => lines.length - index);
  const ends = all.flatMap(({ row }) => {
    const { value, high } = shownMark(row?.mark ?? null);
    return [value, high];
  });
  return {
    kind: 'scatter',
    categories: null,
    series: [namesSeries(lines, places), ...markSeries(lines, places, accent), ...outerSeries(lines, places)],
    across: shareAxis(words.share, highest(ends, 1)),
    up: axis('', { min: 0, max: lines.length + 1, isBare: true }),
    runsAcross: true,
    namesWidth: 0.46,
  };
}

/** Points without a mark at the left edge, whose labels are the names: a scatter has no axis of names. */
function namesSeries(lines: readonly Line[], places: readonly number[]): PlanSeries {
  return bareSeries(words.names, places, markLook('none', STUDY_GREY), {
    x: lines.map(() => 0),
    labels: { texts: lines.map(({ name }) => name), side: 'l' },
    isInKey: false,
  });
}

function markSeries(lines: readonly Line[], places: readonly number[], accent: string): readonly PlanSeries[] {
  const looks: readonly (readonly [keyof typeof words.rows, SeriesLook])[] = [
    ['county', markLook('circle', accent)],
    ['recounted', markLook('circle', accent, true)],
    ['study', markLook('square', STUDY_GREY)],
    ['beside', markLook('square', STUDY_GREY, true)],
    ['pooled', markLook('diamond', INK)],
  ];
  return looks.flatMap(([kind, look]) => {
    const here = lines.flatMap(({ row }, index) => {
      const shown = shownMark(row !== null && kindOf(row) === kind ? row.mark : null);
      return shown.value === null ? [] : [{ ...shown, place: places[index] ?? null }];
    });
    if (here.length === 0) return [];
    return [
      bareSeries(
        words.rows[kind],
        here.map(({ place }) => place),
        look,
        {
          x: here.map(({ value }) => value),
          interval: { low: here.map(({ low }) => low), high: here.map(({ high }) => high) },
        },
      ),
    ];
  });
}

function kindOf({ kind, match }: ForestRow): keyof typeof words.rows {
  return kind === 'study' && match !== 'drawn' ? 'beside' : kind;
}

/** Where a new program would rather lie: a dotted line below the pooled mark. */
function outerSeries(lines: readonly Line[], places: readonly number[]): readonly PlanSeries[] {
  return lines.flatMap(({ row }, index) => {
    const place = places[index];
    if (row === null || row.outer === null || place === undefined) return [];
    const { low, high } = row.outer;
    const x = [low, high].map((end) => Number(end.toFixed(2)));
    return [bareSeries(words.newProgram, [place, place], plainLine('sysDot', 2, INK), { x })];
  });
}
