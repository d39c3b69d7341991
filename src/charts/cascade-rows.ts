import type { CascadeBody } from '../report/figure.ts';
import { suppressionSentence, undefinedSentence } from '../report/messages/reasons.ts';
import { LINE_HEIGHT } from './text-fit.ts';
import type { ChartWords } from './words.ts';

export type CascadeStep = CascadeBody['steps'][number];

export interface CascadeText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly tone: 'strong' | 'text' | 'quiet';
}

/** The stretch that 100% would take. */
interface Track {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn of one step beside its texts; horizontal places in pixels. */
export interface CascadeShape {
  readonly id: string;
  readonly track: Track;
  /** `immature` also where no value is known yet. */
  readonly state: CascadeStep['mark']['state'];
  /** The end of the bar; `null` without a value. */
  readonly end: number | null;
  readonly interval: { readonly from: number; readonly to: number } | null;
}

/** From the middle of a line of text down to its base line. */
const BASE = 4.5;

export function cascadeShape({ id, mark, count }: CascadeStep, track: Track): CascadeShape {
  const at = (share: number) => track.x + Math.min(1, share) * track.width;
  const empty = { id, track, state: mark.state, end: null, interval: null };
  if (mark.state === 'suppressed' || mark.state === 'undefined' || mark.value === null) return empty;
  const interval = mark.low === null || mark.high === null ? null : { from: at(mark.low), to: at(mark.high) };
  return { ...empty, end: count === 0 ? track.x : at(mark.value), interval };
}

/** Why a step has no bar; empty where it has one. */
export function reasonOf({ mark }: CascadeStep, words: ChartWords): string {
  switch (mark.state) {
    case 'suppressed':
      return suppressionSentence(mark.reason);
    case 'undefined':
      return undefinedSentence(mark.reason);
    case 'immature':
      return mark.value === null ? words.immature : '';
    case 'ok':
      return '';
  }
}

/** The lines of a text as a block around the height `middle`. */
export function blockText(
  lines: readonly string[],
  middle: number,
  style: Pick<CascadeText, 'x' | 'anchor' | 'tone'>,
): readonly CascadeText[] {
  return lines.map((text, row) => ({
    ...style,
    key: `${style.x}-${row}-${text}`,
    text,
    y: middle + (row - (lines.length - 1) / 2) * LINE_HEIGHT + BASE,
  }));
}
