import type { FileKind } from '../../data/import/table-kind.ts';
import type { TableKind } from '../../domain/schema/fields.ts';

/** Words about the shapes of files and how their rows become encounters and stays. */
export const shapeMessages = {
  kind: 'One row of this file is',
  kinds: {
    'client-level': 'one contact, referral or admission',
    events: 'one event in a log',
    visits: 'one visit, service or dose',
    aggregate: 'the counts of one month',
    'left-out': 'not about people: leave the file out',
  } satisfies Record<TableKind, string>,
  found: {
    'client-level': null,
    aggregate: null,
    events:
      'This looks like a log: several rows about one person, each with one kind of event and its date. The events become contacts, stays and follow-ups.',
    visits:
      'This looks like a list of visits: the same people again and again. Visits close to each other become one stay in treatment.',
    'left-out': 'Nothing in this file is about contacts, treatment or follow-up, so it is left out.',
    unknown: 'Nothing in this file tells what one row is. Match at least a date, and the person if there is one.',
  } satisfies Record<FileKind, string | null>,
} as const;
