import type { CrosswalkLine } from '../../domain/funder/crosswalk.ts';
import type { ArrestSide, FormPart } from '../../domain/funder/settlement-items.ts';

/** What the tables for funders say. */
export const funderWords = {
  settlement: {
    heading: 'North Carolina settlement report: diversion',
    caption: 'What the form asks, filled from the files or by the county',
    columns: {
      part: 'Part',
      asks: 'Item',
      count: 'Count',
      of: 'Out of',
      percent: 'Percent',
      interval: '95% interval',
      source: 'From',
      notes: 'Notes',
    },
    parts: { process: 'Process', quality: 'Quality', outcome: 'Outcome' } satisfies Record<FormPart, string>,
    item: (asks: string, of: string | null) => (of === null ? asks : `${asks} ÷ ${lowered(of)}`),
    sides: {
      before: 'The programs in view are taken to meet people before an arrest.',
      after: 'The programs in view are taken to meet people after an arrest.',
    } satisfies Record<ArrestSide, string>,
    intro:
      'Items are in our own words, read in the papers of one county board. Check the form of the current year before you hand it in.',
    typedNotes: 'Numbers from the county were typed in: they were not computed here, and not checked.',
  },
  sources: { files: 'Files', county: 'County, typed in', open: 'County, to type in' },
  hidden: 'Hidden',
  countyNote: (note: string) => `County: ${note}`,
  soFar: 'Follow-up not complete: so far only.',
  tooEarly: 'Too early: nobody’s follow-up is complete yet.',
  pending: (count: string) => `${count} pending.`,
  somePending: 'Some are pending; how many is hidden.',
  definition: (text: string) => `Counted: ${text}`,
  notInFiles: 'No file tells this.',
  missing: (fields: string) => `The files lack ${fields}.`,
  otherSide: {
    before: 'Asked of programs that meet people before an arrest; those in view come after one.',
    after: 'Asked of programs that meet people after an arrest; those in view come before one.',
  } satisfies Record<ArrestSide, string>,
  noResult: 'Nobody to count.',
  outcomes: {
    heading: 'All measures',
    caption: 'Every measure that the files can answer, of everybody in view',
    columns: {
      measure: 'Measure',
      count: 'Count',
      of: 'Out of',
      value: 'Result',
      interval: '95% interval',
      pending: 'Pending',
      note: 'Note',
      definition: 'Definition',
    },
    some: 'some',
    intro: 'Count, out of how many, result and interval of each measure, with those still pending.',
    unanswerable: (count: number) =>
      count === 1
        ? 'One measure needs columns that the files lack.'
        : `${count} measures need columns that the files lack.`,
  },
  crosswalk: {
    heading: 'Which form asks what',
    caption: 'What was read of each form, and what must be checked',
    columns: {
      funder: 'Funder',
      asks: 'What it asks',
      standing: 'Was it read?',
      near: 'Measures that come near',
      mind: 'Mind',
    },
    standings: { verified: 'Read in a source', check: 'Check against your form' } satisfies Record<
      CrosswalkLine['standing'],
      string
    >,
    intro: 'A measure that comes near an item is not the same as the item. Only your own form can say.',
    none: 'None named',
  },
  definitions: 'Definitions',
} as const;

function lowered(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
