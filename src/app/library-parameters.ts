import { DESIGN_KINDS } from '../domain/evidence/design.ts';
import { STUDY_SETTINGS } from '../domain/evidence/facets.ts';
import { asOneOf } from '../domain/record.ts';
import { EVERYTHING_SOLID, GRADE_CHOICES, type LibraryFilter, REVIEW_CHOICES } from './library-filter.ts';
import { TOPICS } from './messages/evidence.ts';
import type { ViewParameter } from './view-parameter.ts';

const TOPIC_IDS = TOPICS.map(({ id }) => id);

function part<Key extends keyof LibraryFilter>(
  key: Key,
  read: (text: string) => LibraryFilter[Key] | undefined,
): ViewParameter {
  return {
    read(text, { library }) {
      const value = read(text);
      return value === undefined ? undefined : { library: { ...library, [key]: value } };
    },
    write: ({ library }) => (library[key] === EVERYTHING_SOLID[key] ? null : String(library[key])),
  };
}

function year(text: string): number | undefined {
  return /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** What stands in the address of the library's search. */
export const LIBRARY_PARAMETERS: Readonly<Record<string, ViewParameter>> = {
  'study-measure': part('topic', (text) => asOneOf(text, TOPIC_IDS)),
  'study-setting': part('setting', (text) => asOneOf(text, STUDY_SETTINGS)),
  'study-design': part('design', (text) => asOneOf(text, DESIGN_KINDS)),
  'study-since': part('since', year),
  'study-until': part('until', year),
  'study-review': part('review', (text) => asOneOf(text, REVIEW_CHOICES)),
  'study-grades': part('grades', (text) => asOneOf(text, GRADE_CHOICES)),
  pooled: {
    read: (text) => (text === 'yes' ? { isPooled: true } : undefined),
    write: ({ isPooled }) => (isPooled ? 'yes' : null),
  },
};
