import type { Metric } from '../domain/metrics/metric.ts';
import { fieldLabel } from './messages/field-labels.ts';

/** One line of a definition: a term and what it says. */
export interface NoteLine {
  readonly term: string;
  readonly text: string;
}

const STATISTIC: Record<Metric['statistic'], string> = {
  proportion:
    'Numerator divided by denominator. The interval is the 95% Wilson score interval (Wilson 1927): if the program stayed exactly as it is, chance alone would usually move this figure within it.',
  'median-days':
    'The median: half waited this long or less. The interval is the 95% order-statistic interval; it needs no assumption about the shape of the waits.',
  volume: 'A plain count, without an interval.',
};

const PERSON_RULE: Record<Metric['speaks'], string> = {
  any: 'People are counted, not rows: a person counts once a period, with any of their episodes.',
  first: 'People are counted, not rows: a person counts once a period, with the first of their episodes.',
};

/** The whole definition of a metric, from the metric itself: used by *How computed*, the definitions page and reports. */
export function methodNote(metric: Metric): readonly NoteLine[] {
  return [
    ...(metric.statistic === 'proportion' ? [{ term: 'Numerator', text: sentence(metric.numerator.words) }] : []),
    {
      term: metric.statistic === 'proportion' ? 'Denominator' : 'Who is counted',
      text: sentence(metric.denominator.words),
    },
    {
      term: 'Counted unit',
      text: metric.unit === 'episode' ? 'Episodes are counted; a person can have several.' : PERSON_RULE[metric.speaks],
    },
    { term: 'Placed in time by', text: `${fieldLabel(metric.clockStart)}.` },
    { term: 'Window', text: metric.dayRule },
    { term: 'Follow-up', text: followUp(metric) },
    { term: 'Method', text: STATISTIC[metric.statistic] },
    { term: 'Why it matters', text: metric.rationale },
    ...metric.caveats.map((text) => ({ term: 'Mind', text })),
  ];
}

/** The definition in one line, for a chart's foot. */
export function definitionLine(metric: Metric): string {
  return metric.statistic === 'proportion'
    ? `${sentence(metric.numerator.words).slice(0, -1)} ÷ ${metric.denominator.words}.`
    : `${sentence(metric.denominator.words)}`;
}

function followUp({ windowDays }: Metric): string {
  return windowDays === null
    ? 'Needs none.'
    : `Only those whose ${windowDays} days had passed on the as-of date count; the others are pending. A period is complete when all its windows have passed; until then it is drawn hollow.`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
