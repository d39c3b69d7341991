import { rulesOf } from '../domain/metrics/counted.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { reference } from '../domain/metrics/references.ts';
import { fieldLabel } from './messages/field-labels.ts';
import { leftOutReason } from './messages/left-out.ts';
import { changesText } from './messages/switches.ts';

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

const FORMULA: Record<Metric['statistic'], string> = {
  proportion: 'p = x ÷ n. Limits: (2np + z² ± z√(z² + 4np(1 − p))) ÷ (2(n + z²)), z = 1.96.',
  'median-days':
    'The middle value of the n waits in order (of two middle values their mean). Limits: the waits of rank j and n − j + 1, j the 2.5% point of the binomial distribution with n and ½.',
  volume: 'n.',
};

const DIRECTION: Record<Metric['direction'], string> = {
  'higher-is-better': 'Higher is better.',
  'lower-is-better': 'Lower is better.',
  neither: 'Neither high nor low is good in itself.',
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
      text: unitRule(metric),
    },
    ...changedLine(metric),
    { term: 'Placed in time by', text: `${fieldLabel(metric.clockStart)}.` },
    { term: 'Window', text: metric.dayRule },
    { term: 'Follow-up', text: followUp(metric) },
    ...leftOutLine(metric),
    { term: 'Method', text: STATISTIC[metric.statistic] },
    { term: 'Formula', text: FORMULA[metric.statistic] },
    { term: 'Direction', text: DIRECTION[metric.direction] },
    { term: 'Why it matters', text: metric.rationale },
    ...metric.caveats.map((text) => ({ term: 'Mind', text })),
    { term: 'Small numbers', text: metric.reporting.disclosure },
    { term: 'Rounding', text: metric.reporting.rounding },
    { term: 'Passing it on', text: metric.reporting.reuse },
    ...metric.cites.map((id) => ({ term: 'Source', text: reference(id).text })),
  ];
}

function changedLine({ changed, switches }: Metric): readonly NoteLine[] {
  const text = changesText(changed, switches);
  return text === '' ? [] : [{ term: 'Changed', text }];
}

function unitRule({ unit, speaks }: Metric): string {
  switch (unit) {
    case 'person':
      return PERSON_RULE[speaks];
    case 'episode':
      return 'Episodes are counted; a person can have several.';
    case 'referral':
      return 'Referrals are counted; a person can have several.';
    case 'encounter':
      return 'Encounters are counted; a person can have several.';
  }
}

/** Whom a measure leaves out, and why; no line where it leaves out nobody. */
export function leftOutLine({ denominator }: Pick<Metric, 'denominator'>): readonly NoteLine[] {
  const { rules } = rulesOf(denominator);
  if (rules.length === 0) return [];
  const reasons = rules.map(({ reason }) => leftOutReason(reason)).join('; ');
  return [
    { term: 'Left out', text: `${sentence(reasons)} Each person left out is counted once, under the first of these.` },
  ];
}

/** The definition in one line, with what the county changed in it, for a chart's foot. */
export function definitionLine(metric: Metric): string {
  const line =
    metric.statistic === 'proportion'
      ? `${sentence(metric.numerator.words).slice(0, -1)} ÷ ${metric.denominator.words}.`
      : sentence(metric.denominator.words);
  return [line, changesText(metric.changed, metric.switches)].filter((text) => text !== '').join(' ');
}

function followUp({ windowDays, switches: { lagDays = 0 } }: Metric): string {
  if (windowDays === null) return 'Needs none.';
  const later = lagDays === 0 ? '' : `, and ${lagDays} days more for the records to arrive,`;
  return `Only those whose ${windowDays} days${later} had passed on the as-of date count, whatever became of them; the others are pending. A period is complete when all its windows have passed; until then it is drawn hollow.`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
