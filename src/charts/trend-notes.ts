import type { TrendBody } from '../report/figure.ts';
import { type NoteWish, noteRows } from './note-rows.ts';
import { LINE_HEIGHT, textWidth, wrapText } from './text-fit.ts';
import type { Region } from './trend-marks.ts';

/** A text above the plot: an event beside its dashed line, or what a hatched region means. */
export interface Note {
  readonly key: string;
  /** Where an event's line stands; `null` for a region. */
  readonly line: number | null;
  /** A solid line instead of an event's dashed one. */
  readonly isSolid: boolean;
  readonly at: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly string[];
  /** How far the text's foot lies above the plot. */
  readonly lift: number;
}

interface NoteText {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly line: number | null;
  readonly lines: readonly string[];
}

interface NoteInput {
  readonly body: Pick<TrendBody, 'events' | 'periods'> & {
    /** Periods at whose beginning something new begins, each with a text; none unless said otherwise. */
    readonly breaks?: TrendBody['events'];
  };
  readonly regions: readonly Region[];
  /** Words for a region, or `null` where notes are only the numbers of events, told in the key. */
  readonly regionText: string | null;
  readonly left: number;
  readonly right: number;
  readonly step: number;
}

const BREAK = 'break-';
const WIDEST = 170;
const WIDEST_OF_REGION = 100;
const BESIDE_LINE = 4;
const NOTE_FOOT = 6;

/** The notes of a plot whose periods begin at `left`. */
export function trendNotes(input: NoteInput): readonly Note[] {
  const texts = [...eventTexts(input), ...breakTexts(input), ...regionTexts(input)];
  const wishes: readonly NoteWish[] = texts.map(({ key, from, to, lines }) => ({
    key,
    from,
    to,
    width: Math.max(0, ...lines.map(textWidth)),
    height: lines.length * LINE_HEIGHT,
  }));
  const placed = new Map(noteRows(wishes, { left: 2, right: input.right }).map((note) => [note.key, note]));
  return texts.flatMap(({ key, line, lines }) => {
    const place = placed.get(key);
    return place ? [{ ...place, line, isSolid: key.startsWith(BREAK), lines, lift: NOTE_FOOT + place.lift }] : [];
  });
}

/** The height above the plot that `notes` take. */
export function notesHeight(notes: readonly Note[]): number {
  return Math.max(0, ...notes.map(({ lift, lines }) => lift + lines.length * LINE_HEIGHT));
}

function eventTexts({ body, regionText, left, step }: NoteInput): readonly NoteText[] {
  return body.events.flatMap(({ period, label }, number) => {
    const index = body.periods.findIndex(({ id }) => id === period);
    if (index === -1) return [];
    const line = left + (index + 0.5) * step;
    const lines = regionText === null ? [String(number + 1)] : wrapText(label, WIDEST);
    return [{ key: `event-${number}`, from: line + BESIDE_LINE, to: line - BESIDE_LINE, line, lines }];
  });
}

/** Told like events, and counted on from them; their lines stand where the period begins. */
function breakTexts({ body, regionText, left, step }: NoteInput): readonly NoteText[] {
  return (body.breaks ?? []).flatMap(({ period, label }, number) => {
    const index = body.periods.findIndex(({ id }) => id === period);
    if (index === -1) return [];
    const line = left + index * step;
    const lines = regionText === null ? [String(body.events.length + number + 1)] : wrapText(label, WIDEST);
    return [{ key: `${BREAK}${number}`, from: line + BESIDE_LINE, to: line - BESIDE_LINE, line, lines }];
  });
}

function regionTexts({ regions, regionText, left, step }: NoteInput): readonly NoteText[] {
  if (regionText === null) return [];
  return regions.map(({ from, to }) => ({
    key: `region-${from}`,
    from: left + from * step,
    to: left + (to + 1) * step,
    line: null,
    lines: wrapText(regionText, WIDEST_OF_REGION),
  }));
}
