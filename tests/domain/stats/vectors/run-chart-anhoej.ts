import { runChart, runLimits } from '../../../../src/domain/stats/run-chart.ts';
import type { VectorAdapter } from './adapter.ts';
import { nums, optionalNum } from './read.ts';

export const runChartAnhoej: VectorAdapter = {
  file: 'run_chart_anhoej',
  run(input) {
    const useful = optionalNum(input, 'n_useful');
    if (useful !== undefined) {
      const { longestRunMax, crossingsMin } = runLimits(useful);
      return { longest_run_max: longestRunMax, n_crossings_min: crossingsMin };
    }
    const chart = runChart(nums(input, 'y'));
    if (chart.state === 'undefined') throw new Error(`no chart: ${chart.reason}`);
    return {
      median: chart.median,
      n_useful: chart.useful,
      longest_run: chart.runs?.longestRun,
      longest_run_max: chart.runs?.longestRunMax,
      n_crossings: chart.runs?.crossings,
      n_crossings_min: chart.runs?.crossingsMin,
      signal: chart.signal,
    };
  },
};
