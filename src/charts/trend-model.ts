import type { TrendBody } from '../report/figure.ts';
import { columnHeight, columnWidth, type EndLabel, endLabels, type PlacedLabel, placeEndLabels } from './end-labels.ts';
import type { Frame } from './frame.ts';
import { type PeriodTick, periodTicks, tickHeight } from './period-ticks.ts';
import { periodReadings, type Reading, studyReadings } from './readings.ts';
import { type LaneMark, laneMarks, laneWidth } from './study-lane.ts';
import { textWidth } from './text-fit.ts';
import { showsContext } from './trend-context.ts';
import { type Gap, gaps, immatureRegions, type Point, points, type Region } from './trend-marks.ts';
import { type Note, notesHeight, trendNotes } from './trend-notes.ts';
import { type Marks, type TrendRow, trendRows, type Whisker, whiskers } from './trend-rows.ts';
import { type ValueScale, valueScale } from './value-scale.ts';
import type { ChartWords } from './words.ts';

/** Everything a trend plot draws, in data and pixels; the component only carries it out. */
export interface TrendModel {
  /** Whether lines, studies and events carry their names on the chart. */
  readonly direct: boolean;
  readonly frame: Frame;
  readonly scale: ValueScale;
  /** The axis of periods, lengthened by the lane of studies. */
  readonly xDomain: readonly [number, number];
  readonly periodTicks: readonly PeriodTick[];
  readonly rows: readonly TrendRow[];
  /** Names of the other lines, in the order of a row's context. */
  readonly context: readonly string[];
  readonly points: readonly Point[];
  readonly whiskers: readonly Whisker[];
  readonly gaps: readonly Gap[];
  readonly regions: readonly Region[];
  readonly lane: readonly LaneMark[];
  readonly labels: readonly PlacedLabel[];
  readonly notes: readonly Note[];
  readonly readings: readonly Reading[];
}

interface TrendModelInput {
  readonly body: TrendBody;
  /** Which line stands in front. */
  readonly series: number;
  readonly width: number;
  readonly plotHeight: number;
  /** Whether names on the chart are wanted; otherwise letters and numbers, told beside it. */
  readonly direct: boolean;
  readonly words: ChartWords;
}

const HIGHEST_PLOT = 380;
const AXIS_GAP = 8;
const COLUMN_GAP = 14;
const BARE_TOP = 10;
const TICK = 6;
export const GAP_STRIP = 16;
const WIDE_SLOT = 20;
const NARROW_SLOT = 15;

/**
 * Lays out one line of a trend (or one small multiple) for a given width. A plot grows a little for its direct labels;
 * where they would still not fit, it does without.
 */
export function trendModel(input: TrendModelInput): TrendModel {
  const { body, series, words } = input;
  const labels = input.direct ? endLabels(body, body.series[series]?.marks ?? [], words.ours) : [];
  const needed = Math.max(input.plotHeight, columnHeight(labels));
  return needed > HIGHEST_PLOT
    ? layOut({ ...input, direct: false }, [])
    : layOut({ ...input, plotHeight: needed }, labels);
}

function layOut(input: TrendModelInput, labels: readonly EndLabel[]): TrendModel {
  const { body, series, words, direct } = input;
  const marks = body.series[series]?.marks ?? [];
  const others = showsContext(body) ? body.series.filter((_, index) => index !== series) : [];
  const scale = valueScale(body.unit, highestValue(body));
  const span = horizontalSpan(input, scale, columnWidth(labels));
  const regions = immatureRegions(marks);
  const notes = trendNotes({ body, regions, regionText: direct ? words.immature : null, ...span.plot });
  const ticks = periodTicks(body.periods, span.plot.step);
  const frame = frameOf(input, { span, scale, top: Math.max(BARE_TOP, notesHeight(notes)), ticks });
  const lane = laneMarks(body.benchmarks, frame);
  return {
    direct,
    frame,
    scale,
    xDomain: [-0.5, (frame.plotRight - frame.left) / frame.step - 0.5],
    periodTicks: ticks,
    rows: trendRows(
      marks,
      others.map((other) => other.marks),
    ),
    context: others.map(({ name }) => name),
    points: points(marks),
    whiskers: whiskers(marks),
    gaps: gaps(marks),
    regions,
    lane,
    labels: placeEndLabels(labels, frame),
    notes,
    readings: [...periodReadings(body, marks, { frame, words }), ...studyReadings(body, lane)],
  };
}

/** The highest thing drawn on any line, intervals and studies included, so that small multiples share one axis. */
export function highestValue(body: TrendBody): number {
  const own = body.series.flatMap(({ marks }) => marks.flatMap(topOf));
  const studies = body.benchmarks.map(({ value, high }) => high ?? value);
  return Math.max(0, ...own, ...studies);
}

function topOf(mark: Marks[number]): readonly number[] {
  if (mark?.state !== 'ok' && mark?.state !== 'immature') return [];
  const top = mark.high ?? mark.value;
  return top === null ? [] : [top];
}

interface Span {
  readonly plot: { readonly left: number; readonly right: number; readonly step: number };
  readonly periodsRight: number;
  readonly plotRight: number;
}

function horizontalSpan({ body, width, direct }: TrendModelInput, scale: ValueScale, column: number): Span {
  const left = Math.ceil(Math.max(...scale.ticks.map(({ text }) => textWidth(text)))) + AXIS_GAP;
  const plotRight = Math.floor(width - (column === 0 ? AXIS_GAP : COLUMN_GAP + column));
  const periodsRight = plotRight - laneWidth(body.benchmarks.length, direct ? WIDE_SLOT : NARROW_SLOT);
  const step = Math.max(1, (periodsRight - left) / Math.max(1, body.periods.length));
  return { plot: { left, right: plotRight, step }, periodsRight, plotRight };
}

interface FrameParts {
  readonly span: Span;
  readonly scale: ValueScale;
  readonly top: number;
  readonly ticks: readonly PeriodTick[];
}

function frameOf({ body, width, plotHeight }: TrendModelInput, { span, scale, top, ticks }: FrameParts): Frame {
  const strip = body.series.some(({ marks }) => gaps(marks).length > 0) ? GAP_STRIP : 0;
  const bottom = Math.ceil(top) + plotHeight;
  return {
    width,
    height: bottom + TICK + strip + tickHeight(ticks) + 4,
    labelTop: bottom + TICK + strip,
    left: span.plot.left,
    top: Math.ceil(top),
    bottom,
    periodsRight: span.periodsRight,
    plotRight: span.plotRight,
    step: span.plot.step,
    max: scale.max,
  };
}
