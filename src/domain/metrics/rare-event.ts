import type { DateField } from '../schema/fields.ts';
import type { Metric } from './metric.ts';

/**
 * The date of the event that a measure of harm counts, one a person, so that the events can be told one after the other;
 * `null` for measures whose numerator is no single dated event, or of which several rows of a person may speak.
 */
export function rareEventOf(metric: Metric): DateField | null {
  if (metric.statistic !== 'proportion' || metric.family !== 'harm') return null;
  const { when } = metric.numerator;
  const isOneRow = metric.speaks === 'first' || metric.unit !== 'person';
  return isOneRow && 'daysFrom' in when ? when.to : null;
}
