/**
 * Presentation standards of the National Center for Health Statistics: may this number be shown as reliable?
 * Formula: proportions (Clopper-Pearson width W at 95 %): n < 30 suppress; 0 or 1: show after review; W <= 0.05 show;
 *   W >= 0.30 suppress; W/p > 1.3 suppress; W/(1-p) > 1.3 show with a footnote. Counts and rates: fewer than 10 events or
 *   relative width > 1.6 suppress.
 * Source: Parker JD et al. NCHS Series 2 No. 175 (2017) and No. 200 (2023), as coded in CDCgov/surveytable `z_lpe.R`.
 * Worked value: 12 of 45 has W = 0.2734 and W/p = 1.02, so it is shown; 3 of 40 has W/p = 2.51, so it is not.
 */

import { clopperPearsonLimits } from './clopper-pearson.ts';
import { exactCountLimits } from './poisson-interval.ts';

export type ReliabilityStatus = 'show' | 'show_review' | 'suppress_n' | 'suppress_width' | 'suppress_relative_width';

export interface ProportionReliability {
  readonly limits: readonly [low: number, high: number];
  readonly width: number;
  /** Width over the proportion; undefined at 0. */
  readonly relativeWidth: number | undefined;
  /** Width over the complement; undefined at 1. */
  readonly complementRelativeWidth: number | undefined;
  readonly status: ReliabilityStatus;
  /** The proportion is reliable but its complement is not: say so in a footnote. */
  readonly complementFootnote: boolean;
}

export interface CountReliability {
  readonly limits: readonly [low: number, high: number];
  readonly relativeWidth: number | undefined;
  readonly status: 'show' | 'suppress';
  /** CDC WISQARS calls a rate on 20 or fewer events unstable. */
  readonly unstable: boolean;
}

const MIN_CLIENTS = 30;
const MIN_EVENTS = 10;
const UNSTABLE_EVENTS = 20;
const SURE_WIDTH = 0.05;
const MAX_WIDTH = 0.3;
const MAX_RELATIVE_WIDTH = 1.3;
const MAX_RELATIVE_WIDTH_OF_COUNT = 1.6;

function proportionStatus(x: number, n: number, width: number): ReliabilityStatus {
  if (n < MIN_CLIENTS) return 'suppress_n';
  if (x === 0 || x === n) return 'show_review';
  if (width <= SURE_WIDTH) return 'show';
  if (width >= MAX_WIDTH) return 'suppress_width';
  return width / (x / n) > MAX_RELATIVE_WIDTH ? 'suppress_relative_width' : 'show';
}

/** How reliable x of n is, for 0 <= x <= n and n > 0; both may be fractions of an effective sample. */
export function proportionReliability(x: number, n: number): ProportionReliability {
  const limits = clopperPearsonLimits(x, n);
  const width = limits[1] - limits[0];
  const complementRelativeWidth = x < n ? width / (1 - x / n) : undefined;
  const status = proportionStatus(x, n, width);
  const complementIsWide = complementRelativeWidth !== undefined && complementRelativeWidth > MAX_RELATIVE_WIDTH;
  return {
    limits,
    width,
    relativeWidth: x > 0 ? width / (x / n) : undefined,
    complementRelativeWidth,
    status,
    complementFootnote: status === 'show' && width > SURE_WIDTH && complementIsWide,
  };
}

/** Width of the exact interval over the count; undefined at 0 events. */
export function relativeWidthOfCount(events: number, level = 0.95): number | undefined {
  const [low, high] = exactCountLimits(events, level);
  return events > 0 ? (high - low) / events : undefined;
}

/** How reliable a count of events, or a rate built on it, is. */
export function countReliability(events: number): CountReliability {
  const relativeWidth = relativeWidthOfCount(events);
  const tooWide = relativeWidth === undefined || relativeWidth > MAX_RELATIVE_WIDTH_OF_COUNT;
  return {
    limits: exactCountLimits(events),
    relativeWidth,
    status: events < MIN_EVENTS || tooWide ? 'suppress' : 'show',
    unstable: events <= UNSTABLE_EVENTS,
  };
}
