import type { ControlChart, ControlChartResult } from '../../../../src/domain/stats/control-chart.ts';
import { nhsSignals } from '../../../../src/domain/stats/nhs-rules.ts';
import { pChart } from '../../../../src/domain/stats/p-chart.ts';
import { cChart, uChart } from '../../../../src/domain/stats/u-chart.ts';
import { westernElectricSignals } from '../../../../src/domain/stats/western-electric.ts';
import { xmrChart } from '../../../../src/domain/stats/xmr-chart.ts';
import type { VectorAdapter } from './adapter.ts';
import { countsList } from './oracle-shape.ts';
import { num, nums, text } from './read.ts';

function chartOf(input: unknown, screened: boolean): ControlChartResult {
  const [kind, y] = [text(input, 'chart'), nums(input, 'y')];
  const options = { baselinePoints: num(input, 'baseline_points'), screened };
  const counts = () => countsList(y, nums(input, 'n'));
  const events = () => counts().map(({ numerator, denominator }) => ({ events: numerator, time: denominator }));
  switch (kind) {
    case 'p':
      return pChart(counts(), options);
    case 'pp':
      return pChart(counts(), { ...options, laney: true });
    case 'u':
      return uChart(events(), options);
    case 'up':
      return uChart(events(), { ...options, laney: true });
    case 'c':
      return cChart(y, options);
    case 'i':
      return xmrChart(y, options);
    default:
      throw new Error(`unknown chart ${kind}`);
  }
}

function signalKeys(chart: ControlChart) {
  const [nhs, western] = [nhsSignals(chart), westernElectricSignals(chart)];
  return {
    nhs_mdc: {
      outside: nhs.map(({ outside }) => outside),
      shift7: nhs.map(({ shift }) => shift),
      trend7: nhs.map(({ trend }) => trend),
      two_of_three: nhs.map(({ twoOfThree }) => twoOfThree),
    },
    western_electric: {
      rule1_3sigma: western.map(({ beyondThreeSigma }) => beyondThreeSigma),
      rule2_2of3_2sigma: western.map(({ twoOfThree }) => twoOfThree),
      rule3_4of5_1sigma: western.map(({ fourOfFive }) => fourOfFive),
      rule4_8_one_side: western.map(({ eightOnOneSide }) => eightOnOneSide),
    },
  };
}

function keysOf(chart: ControlChartResult) {
  if (chart.state === 'undefined') throw new Error(`no chart: ${chart.reason}`);
  const { points, dispersion } = chart;
  return {
    value: points.map(({ value }) => value),
    cl: chart.centre,
    sigma: points.map(({ sigma }) => sigma),
    lcl: points.map(({ lower }) => lower),
    ucl: points.map(({ upper }) => upper),
    lwl: points.map(({ lowerWarning }) => lowerWarning),
    uwl: points.map(({ upperWarning }) => upperWarning),
    sigma_z: chart.sigmaZ,
    mr_bar: chart.meanMovingRange,
    dispersion: dispersion?.ratio,
    dispersion_p: dispersion?.pValue,
    ...signalKeys(chart),
  };
}

export const spcCharts: VectorAdapter = {
  file: 'spc_charts',
  run(input) {
    return { no_screen: keysOf(chartOf(input, false)), screened: keysOf(chartOf(input, true)) };
  },
};
