import type { DesignKind } from '../../domain/evidence/design.ts';
import type { ReviewMembership } from '../../domain/evidence/study.ts';

/** The words of the library's search, of references and of comparators. */
export const libraryMessages = {
  title: 'Find studies',
  lead: 'Grade A: both counts, from an abstract or an agency’s report. B: one count missing, or a relative effect. C: second-hand or from a conference, off unless you ask for it.',
  topic: 'Measure',
  setting: 'Kind of program',
  design: 'Design',
  since: 'Published since',
  until: 'Published until',
  review: 'In the review of 2020',
  grade: 'Quality',
  all: 'All',
  anyYear: 'Any year',
  reset: 'Show all again',
  grades: { A: 'A only', AB: 'A and B', ABC: 'A, B and C' },
  designs: {
    randomized: 'Randomized trials',
    comparison: 'Comparisons without chance',
    records: 'Counts and cohorts from records',
    description: 'Descriptions of a program',
  } satisfies Record<DesignKind, string>,
  reviews: {
    confirmed: 'Confirmed as one of the six',
    unconfirmed: 'May be one of the six, not confirmed',
    no: 'Not one of the six',
  } satisfies Record<ReviewMembership['status'], string>,
  found: (studies: string, results: string) => `${studies}, ${results}.`,
  none: 'No study fits these choices. Widen one of them.',
  cite: {
    open: 'Cite this study',
    all: (count: string) => `Cite all that are shown (${count})`,
    format: 'Style',
    copy: 'Copy',
    download: 'Download',
    text: (format: string) => `Reference, ${format}`,
  },
  facts: {
    counted: 'Counted',
    of: 'Of',
    when: 'When',
    unit: 'Unit and source',
    readIn: 'Read in',
    notSeen: 'Not seen',
    role: 'Mind',
    note: 'Notes and conflicts',
  },
  comparators: {
    title: 'For orientation: usual care and national measures',
    lead: 'These are no programs and no targets. They say what happens without a program, or what a national measure asks for, and are never compared with your figure.',
    none: 'None for this measure.',
  },
  effects: {
    title: 'Relative effects',
    lead: 'These compare two groups with each other. They are no shares of people, so they stand on no chart.',
    none: 'None for these choices.',
    caution: 'A comparison without chance can differ for other reasons than the program.',
  },
} as const;
