import type { FileKind } from '../../data/import/table-kind.ts';
import type { TableKind } from '../../domain/schema/fields.ts';

/** Words about the shapes of files and how their rows become encounters and stays. */
export const shapeMessages = {
  kind: 'One row of this file is',
  kinds: {
    'client-level': 'one contact, referral or admission',
    events: 'one event in a log',
    visits: 'one visit, service or dose',
    people: 'one person, and who that is',
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
    people:
      'This looks like a list of people: one row a person, and nothing that happened. It adds age, race and the like to other files and is never counted as contacts.',
    'left-out': 'Nothing in this file is about contacts, treatment or follow-up, so it is left out.',
    unknown: 'Nothing in this file tells what one row is. Match at least a date, and the person if there is one.',
  } satisfies Record<FileKind, string | null>,
  unit: {
    legend: 'Several rows are about the same encounter. Count what?',
  },
  joins: {
    title: 'How the files were joined',
    loosen: 'Compare ids without case, punctuation and leading zeros',
  },
  rules: {
    title: 'How rows become encounters and stays',
    changed: (count: number) => (count === 1 ? '1 rule changed' : `${count} rules changed`),
    reset: 'Take the usual rules again',
    notDays: 'Give whole days from 0 to 3,650.',
    days: {
      visitGapDays: {
        label: 'Days without a service that end a stay',
        help: 'Usually 30. A later service begins a new stay.',
      },
      medicationGapDays: {
        label: 'Days without a dose that end a stay on medication',
        help: 'Usually 7.',
      },
      referralWindowDays: {
        label: 'Days in which an event belongs to the encounter before it',
        help: 'Usually 30: for referrals and answers in a log.',
      },
      entryWindowDays: {
        label: 'Days in which an admission belongs to the referral before it',
        help: 'Usually 365. The nearest referral on or before the day of entry is taken.',
      },
      lateContactDays: {
        label: 'Days by which a contact may be dated late',
        help: 'Usually 14. Taken where no earlier contact fits.',
      },
      repeatWindowDays: {
        label: 'Days in which another referral is a repeat',
        help: 'Usually 30.',
      },
    },
    oneStay: 'A person has one stay, from the first to the last service',
    looseIds: 'Compare ids without case, punctuation and leading zeros',
  },
} as const;
