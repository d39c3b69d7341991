import type { PlanAxis, PlanSeries, SeriesLook } from './chart-plan.ts';

export const INK = '18202C';
export const QUIET_INK = '4C5766';
export const STUDY_GREY = '5F6875';
export const GRID_GREY = 'D4D9E0';

const COLORS = ['5F6875', 'B45F06', '1B6338', '7A3E9D', 'A3151F'] as const;
const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'x'] as const;
const LINES = ['solid', 'dash', 'dashDot', 'sysDot', 'lgDash'] as const;

/** A color mixed with white, `white` of it: paler, so that lines on it are seen and marks look empty. */
export function tint(color: string, white: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * white));
  return mixed
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

const PLAIN: SeriesLook = {
  color: STUDY_GREY,
  line: 'solid',
  width: 1,
  marker: 'none',
  isHollow: false,
  isStriped: false,
};

/** The look of the `index`-th of several lines: color, mark and dash all differ. */
export function lineLook(index: number, accent: string): SeriesLook {
  return {
    ...PLAIN,
    color: index === 0 ? accent : (COLORS[(index - 1) % COLORS.length] ?? STUDY_GREY),
    line: LINES[index % LINES.length] ?? 'solid',
    width: 2.25,
    marker: MARKERS[index % MARKERS.length] ?? 'circle',
  };
}

/** A line without marks: a limit, the end of an interval, a published value. */
export function plainLine(line: SeriesLook['line'], width = 1.25, color = STUDY_GREY): SeriesLook {
  return { ...PLAIN, line, width, color };
}

/** Marks without a line. */
export function markLook(marker: SeriesLook['marker'], color: string, isHollow = false): SeriesLook {
  return { ...PLAIN, line: 'none', width: 1.5, marker, color, isHollow };
}

/** A layer of a stack: from dark to light, every second one striped. */
export function layerLook(index: number, accent: string): SeriesLook {
  const color =
    index === 0 ? accent : (['B45F06', '5F6875', '1B6338', '9AA4B1', '7A3E9D'][(index - 1) % 5] ?? STUDY_GREY);
  return { ...PLAIN, color, isStriped: index % 2 === 1 };
}

/** A series with nothing but its name, values and look. */
export function bareSeries(
  name: string,
  values: PlanSeries['values'],
  look: SeriesLook,
  more: Partial<PlanSeries> = {},
): PlanSeries {
  return { name, values, look, x: null, interval: null, labels: null, isInKey: true, ...more };
}

/** An axis that the program scales itself. */
export function axis(title: string, more: Partial<PlanAxis> = {}): PlanAxis {
  return { title, format: '0', min: null, max: null, step: null, isBare: false, isReversed: false, ...more };
}

/** An axis of shares from 0 to a round number that holds the highest. */
export function shareAxis(title: string, highest: number, more: Partial<PlanAxis> = {}): PlanAxis {
  const step = highest > 0.5 ? 0.2 : highest > 0.2 ? 0.1 : highest > 0.1 ? 0.05 : 0.02;
  const max = Math.min(1, Math.max(step, Math.ceil(highest / step - 1e-9) * step));
  return axis(title, { format: '0%', min: 0, max: Math.round(max * 100) / 100, step, ...more });
}
