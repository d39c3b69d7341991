import { ratioOf, type Spread, spreadOf, type Timing } from './timings.ts';

/** What was measured, when and on what. */
export interface BenchResults {
  readonly date: string;
  /** In general terms: processors, memory, system. */
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rounds: number;
  readonly timings: readonly Timing[];
}

/** The results as Markdown: milliseconds as median (min to max), and ratios to what ran beside in the same rounds. */
export function resultsTable({ date, machine, versions, rounds, timings }: BenchResults): string {
  const lines = timings.map((timing) => {
    const ratio = ratioOf(timing, timings);
    const beside = ratio === null ? '' : `${spreadText(ratio, 2)} × ${timing.yardstick}`;
    const must = timing.must === undefined ? 'recorded' : `≤ ${timing.must} ×${verdict(ratio, timing.must)}`;
    return `| ${timing.figure} | ${timing.rows.toLocaleString('en-US')} | ${spreadText(spreadOf(timing.milliseconds), 0)} | ${beside} | ${must} |`;
  });
  return [
    '# Benchmark',
    '',
    `${date}. ${machine}. ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}. ${rounds} rounds, figures and yardsticks in turn; median (smallest to largest).`,
    '',
    '| figure | rows | milliseconds | ratio | must |',
    '|---|--:|--:|--:|--:|',
    ...lines,
    '',
  ].join('\n');
}

function spreadText({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}

function verdict(ratio: Spread | null, must: number): string {
  if (ratio === null) return '';
  return ratio.median <= must ? ', met' : ', missed';
}
