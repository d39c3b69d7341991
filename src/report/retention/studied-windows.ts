import type { MetricWindow } from '../../data/cohort/metric-windows.ts';
import type { BenchmarkMark, Figure } from '../figure.ts';
import { suppressionSentence, undefinedSentence } from '../messages/reasons.ts';
import { countText, percent, percentRange } from '../numbers.ts';
import type { StudyContext } from '../trend-figure.ts';

/** A fixed window with what studies have to do with it. */
export interface StudiedWindow extends MetricWindow {
  readonly studies: StudyContext;
}

/** What can be said of the studies at all windows; without any near enough, what the headline window says. */
export function windowsComparison(windows: readonly StudiedWindow[], headlineDays: number): string {
  const near = windows.filter(({ studies }) => studies.benchmarks.length > 0);
  const spoken = near.length > 0 ? near : windows.filter(({ windowDays }) => windowDays === headlineDays);
  return [...new Set(spoken.map(({ studies }) => studies.sentence))].filter((text) => text !== '').join(' ');
}

/** The studies at the day of their window. */
export function windowBenchmarks(
  windows: readonly StudiedWindow[],
  dayOf: (windowDays: number) => number,
): readonly (BenchmarkMark & { readonly day: number })[] {
  return windows.flatMap(({ windowDays, studies }) =>
    studies.benchmarks.map((mark) => ({ ...mark, day: dayOf(windowDays) })),
  );
}

/** Every listed study once; what is on the picture at one window is not listed for another. */
export function listedOfWindows(windows: readonly StudiedWindow[]): Figure['listed'] {
  const shown = new Set(windows.flatMap(({ studies }) => studies.benchmarks.map(({ resultId }) => resultId)));
  const listed = windows.flatMap(({ studies }) => studies.listed).filter(({ resultId }) => !shown.has(resultId));
  return [...new Map(listed.map((study) => [study.resultId, study])).values()];
}

/** The window that a sentence is about: the headline one, or the longest one that can be told. */
export function headlineWindow<Window extends MetricWindow>(
  windows: readonly Window[],
  headlineDays: number,
): Window | undefined {
  const told = windows.filter(({ cell }) => cell.state === 'ok');
  return told.find(({ windowDays }) => windowDays === headlineDays) ?? told.at(-1);
}

/** Share, interval, people above and below the line, and a note, as a table tells a window. */
export function windowColumns(window: MetricWindow | undefined): readonly string[] {
  const cell = window?.cell;
  switch (cell?.state) {
    case 'ok':
      return [
        percent(cell.value, cell.denominator),
        cell.interval === null ? '' : percentRange(cell.interval.low, cell.interval.high, cell.denominator),
        cell.numerator === null ? '' : countText(cell.numerator),
        countText(cell.denominator),
        '',
      ];
    case 'immature':
      return ['', '', '', '', 'Nobody has been followed this long yet.'];
    case 'suppressed':
      return ['', '', '', '', suppressionSentence(cell.reason)];
    case 'undefined':
      return ['', '', '', '', undefinedSentence(cell.reason)];
    case undefined:
      return ['', '', '', '', ''];
  }
}
