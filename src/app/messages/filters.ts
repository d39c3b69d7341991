import type { GroupField } from '../../domain/schema/fields.ts';
import type { View } from '../view.ts';

/** The words of the filter bar. */
export const filterMessages = {
  title: 'Choose what to look at',
  change: 'Change what is shown',
  from: 'From',
  to: 'To',
  grain: 'Each point is a',
  grains: { month: 'Month', quarter: 'Quarter', 'half-year': 'Half-year', year: 'Year' } satisfies Record<
    View['by'],
    string
  >,
  all: 'All',
  several: (labels: readonly string[]) => labels.join(' or '),
  more: 'More filters',
  active: 'Filters in force',
  remove: (label: string) => `Remove the filter ${label}`,
  chip: (field: string, value: string) => `${field}: ${value}`,
  since: (date: string) => `From ${date}`,
  until: (date: string) => `To ${date}`,
  clear: 'Remove all',
  dateOrder: '“From” lies after “To”, so nobody is left. Change one of them.',
  unusable: (fields: string) => `The files have no column for ${fields}, so that filter does nothing here.`,
  lessStrict: {
    title: 'Small numbers are not hidden the usual way',
    text: (policy: string) => `The rule in force is “${policy}”, which hides less than the usual 1 to 10.`,
  },
} as const;

/** Filters that stand open; the others are behind "More filters". */
export const MAIN_FILTERS: readonly GroupField[] = ['program', 'agency', 'pathway'];
