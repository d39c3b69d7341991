import type { PeriodLevel, TrendDisplay } from '../../../../src/domain/stats/period-selection.ts';
import { selectPeriod } from '../../../../src/domain/stats/period-selection.ts';
import type { VectorAdapter } from './adapter.ts';
import { nums } from './read.ts';

const levelNames: Record<PeriodLevel, string> = {
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half_year',
  year: 'year',
};

const displayNames: Record<TrendDisplay, string> = {
  'control-chart': 'spc',
  'trial-limits': 'spc_trial',
  'run-chart': 'run_chart',
  points: 'points',
  table: 'table',
};

export const periodSelection: VectorAdapter = {
  file: 'period_selection',
  run(input) {
    const { level, display, people } = selectPeriod(nums(input, 'monthly_denominators'));
    return {
      level: level === undefined ? 'none' : levelNames[level],
      periods: people.length,
      display: displayNames[display],
      period_n: people,
    };
  },
};
