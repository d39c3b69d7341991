import type {
  ControlBody,
  CurvesBody,
  ForestBody,
  ForestRow,
  FunnelBody,
  StackBody,
  TrendBody,
} from '../../src/report/figure.ts';

/** Small bodies of every kind, for tests of what is drawn from figures. */
const periods = ['Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025'].map((label, index) => ({
  id: `2025-Q${index + 1}`,
  label,
}));

export const trendBody: TrendBody = {
  kind: 'trend',
  unit: 'proportion',
  periods,
  series: [
    {
      name: 'All',
      marks: [
        { state: 'ok', value: 64 / 149, low: 0.3528, high: 0.5098, label: 'Q1 2025: 43% of 149 people (35–51%).' },
        { state: 'suppressed', reason: 'small-numerator', label: 'Q2 2025: Hidden.' },
        { state: 'ok', value: 0.5594, low: 0.4905, high: 0.6261, label: 'Q3 2025: 55.9% of 202 people (49.0–62.6%).' },
        {
          state: 'immature',
          value: 0.5113,
          low: 0.4272,
          high: 0.5947,
          label: 'Q4 2025: 51% of 133 people (43–59%) so far.',
        },
      ],
    },
  ],
  benchmarks: [
    {
      resultId: 'DOPE-01',
      grade: 'drawn',
      label: 'HEROES',
      value: 0.5588,
      low: 0.39,
      high: 0.71,
      note: '19 of 34, 56% (39–71%).',
      citation: 'A study.',
    },
  ],
  events: [],
};

export const curvesBody: CurvesBody = {
  kind: 'curves',
  dayLabel: 'Days since entry',
  isExact: true,
  curves: [
    {
      name: 'Our program',
      points: [
        { day: 0, value: 1, low: null, high: null, label: '100% after 0 days.' },
        { day: 30, value: 0.857, low: 0.83, high: 0.88, label: '86% (83–88%) after 30 days.' },
        { day: 60, value: 0.69, low: 0.66, high: 0.72, label: '69% (66–72%) after 60 days.' },
      ],
      atRisk: [{ day: 0, text: '868' }],
    },
  ],
  atRiskLabel: 'Number at risk',
  windows: [
    { day: 30, mark: { state: 'ok', value: 0.857, low: 0.832, high: 0.879, label: '30 days: 85.7% (83.2–87.9%).' } },
    { day: 60, mark: { state: 'suppressed', reason: 'differencing', label: '60 days: Hidden.' } },
  ],
  windowsLabel: 'Fixed windows',
  benchmarks: [],
};

export const stackBody: StackBody = {
  kind: 'stack',
  dayLabel: 'Days since entry',
  isExact: false,
  layers: ['Still there', 'Dropped out'],
  points: [
    { day: 0, shares: [1, 0], label: 'Day 0: 100%, 0%.' },
    { day: 60, shares: [0.69, 0.31], label: 'Day 60: 69%, 31%.' },
  ],
};

function forestRow(id: string, change: Partial<ForestRow>): ForestRow {
  return {
    id,
    resultId: null,
    kind: 'study',
    match: 'drawn',
    label: id,
    detail: '',
    number: '56% (39–71%)',
    mark: { state: 'ok', value: 0.5588, low: 0.3948, high: 0.7112, label: `${id}: 56% (39–71%).` },
    area: null,
    outer: null,
    ...change,
  };
}

export const forestBody: ForestBody = {
  kind: 'forest',
  groups: [
    {
      id: 'outreach',
      label: 'Outreach',
      rows: [
        forestRow('Our program', { kind: 'county' }),
        forestRow('HEROES', {}),
        forestRow('STEER', { match: 'beside' }),
        forestRow('Tiny', {
          number: '',
          mark: { state: 'suppressed', reason: 'small-numerator', label: 'Tiny: Hidden.' },
        }),
        forestRow('Together', { kind: 'pooled', outer: { low: 0.2, high: 0.9 } }),
      ],
    },
  ],
  benchmarks: [],
};

export const funnelBody: FunnelBody = {
  kind: 'funnel',
  peopleLabel: 'People met',
  target: { value: 0.754, label: 'Everybody: 75.4%' },
  curves: [
    { people: 50, inner: [0.63, 0.87], outer: [0.56, 0.93] },
    { people: 500, inner: [0.72, 0.79], outer: [0.69, 0.81] },
  ],
  innerLabel: '95% limits',
  outerLabel: '99.8% limits',
  points: [
    { name: 'North', people: 80, value: 0.7, isOutside: false, label: 'North: 70%' },
    { name: 'South', people: 420, value: 0.6, isOutside: true, label: 'South: 60%' },
  ],
};

export const controlBody: ControlBody = {
  kind: 'control',
  unit: 'proportion',
  periods,
  points: [
    { value: 0.43, state: 'usual', label: 'Q1 2025: 43%' },
    null,
    { value: 0.7, state: 'special', label: 'Q3 2025: 70%' },
    { value: null, state: 'immature', label: 'Q4 2025: not complete' },
  ],
  limits: [{ lower: 0.3, upper: 0.6 }, null, { lower: 0.3, upper: 0.6 }, null],
  centres: [0.45, null, 0.45, null],
  centreLabel: 'Middle: 45%',
  breaks: [],
  events: [],
  model: null,
  words: {
    usual: 'As chance has it',
    special: 'Marked',
    immature: 'Not complete',
    immatureShort: 'open',
    limits: 'Limits',
  },
};
