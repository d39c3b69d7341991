import { textWidth } from '../text-fit.ts';
import type { ValueScale } from '../value-scale.ts';

/** Where the plot of shares over days lies, in pixels of its svg. */
export interface DayFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The day at the right edge. */
  readonly lastDay: number;
}

export interface DayTick {
  readonly day: number;
  readonly x: number;
  readonly text: string;
}

/** Shares from 0 to 100%. */
export const SHARE_SCALE: ValueScale = {
  max: 1,
  ticks: [
    { value: 0, text: '0%' },
    { value: 0.25, text: '25%' },
    { value: 0.5, text: '50%' },
    { value: 0.75, text: '75%' },
    { value: 1, text: '100%' },
  ],
};

/** Days worth a tick, the most wanted first. */
const TICK_DAYS: readonly number[] = [0, 365, 90, 180, 730, 30, 1095, 1460, 1825, 545, 270, 60, 120];
const TICK_GAP = 12;

export function xOfDay({ left, right, lastDay }: DayFrame, day: number): number {
  return left + (day / Math.max(1, lastDay)) * (right - left);
}

export function yOfShare({ top, bottom }: DayFrame, share: number): number {
  return bottom - share * (bottom - top);
}

/** The ticks that stand clear of each other, in ascending order; `widestText` is the widest text that stands at a tick. */
export function dayTicks(frame: DayFrame, widestText = 0): readonly DayTick[] {
  const kept: DayTick[] = [];
  for (const day of TICK_DAYS.filter((one) => one <= frame.lastDay)) {
    const tick = { day, x: xOfDay(frame, day), text: String(day) };
    const isClear = kept.every((other) => {
      const half = Math.max(widestText, (textWidth(tick.text) + textWidth(other.text)) / 2);
      return Math.abs(other.x - tick.x) >= half + TICK_GAP;
    });
    if (isClear) kept.push(tick);
  }
  return kept.sort((a, b) => a.day - b.day);
}
