import type { ReportProgress } from '../../boards/report-board.ts';
import type { ManifestPart } from '../../data/provenance/manifest.ts';
import type { CitationStyle, ReportKind, WordLimit } from '../../domain/report-choices.ts';

/** What each kind of report is for, and what comes out of it. */
export const REPORT_KIND_WORDS: Readonly<Record<ReportKind, { readonly label: string; readonly help: string }>> = {
  board: { label: 'Board pack', help: 'Slides for PowerPoint, with charts that can be edited.' },
  brief: { label: 'One-page brief', help: 'To print, or to save as PDF.' },
  full: { label: 'Full report', help: 'Every figure with its table and method, to print or to save as PDF.' },
  grant: { label: 'Grant narrative', help: 'Text for Word, with a table, figures and references.' },
  funder: { label: 'Funder tables', help: 'The items that funders ask for, for Excel.' },
  workbook: { label: 'All tables', help: 'A workbook for Excel, one sheet a table.' },
};

const PARTS: Readonly<Record<ReportProgress['part'], string>> = {
  cascade: 'how far people came',
  trends: 'trends',
  retention: 'retention',
  studies: 'published studies',
  groups: 'groups of people',
  measures: 'all measures',
};

const MANIFEST_PARTS: Readonly<Record<ManifestPart, string>> = {
  app: 'Version of Throughline',
  evidence: 'Published studies',
  policy: 'Rule for small numbers',
  asOf: 'As-of date',
  view: 'Filters, dates and period',
  definitions: 'Definitions of the measures',
  rules: 'Rules from rows to stays',
  mapping: 'How columns are matched',
  files: 'Files',
};

/** The words of the Report page. */
export const reportMessages = {
  lead: 'Something to hand in: made from the same figures as the pages, with small numbers hidden, and nothing added.',
  internal: 'Reports are made in published mode only. Switch on the Privacy page.',
  settings: {
    title: 'What to make',
    kind: 'Kind of report',
    titleLabel: 'Title',
    titleHelp: 'Empty takes the usual title.',
    trends: 'Trends',
    trendsHelp: 'None chosen: the three of the Overview.',
    groups: 'Compare people by',
    words: 'Length of the text',
    wordChoice: (limit: WordLimit) => `${limit.toLocaleString('en-US')} words`,
    style: 'Citation style',
    styles: { ama: 'AMA', apa: 'APA' } satisfies Record<CitationStyle, string>,
  },
  make: 'Make the report',
  makeAgain: 'Make it again',
  making: 'Making the report',
  progress: ({ done, total, part }: ReportProgress) => `Step ${done + 1} of ${total}: ${PARTS[part]}`,
  starting: 'Starting',
  cancel: 'Cancel',
  failed: 'The report could not be made.',
  old: 'Something it depends on was changed since: make it again to see the change.',
  because: 'Some numbers are hidden because of what was shown before. See the Privacy page.',
  order: {
    title: 'Sections',
    up: (heading: string) => `Move "${heading}" up`,
    down: (heading: string) => `Move "${heading}" down`,
    upShort: 'Up',
    downShort: 'Down',
    startsPage: 'Begins a page',
    reset: 'As it comes',
  },
  review: {
    title: 'Review and hand out',
    lead: 'Look at every figure, decide what goes out, then save. What is held back is left out of the file, and the release sheet says so.',
    save: (kind: ReportKind) => `Save: ${REPORT_KIND_WORDS[kind].label.toLowerCase()}, release sheet, manifest (ZIP)`,
    print: 'Print, or save as PDF',
    sheetOnly: 'Save release sheet and manifest (ZIP)',
    nothing: 'There is no figure to hand out.',
  },
  preview: 'Preview',
  figure: (number: number) => `Figure ${number}`,
  table: (number: number) => `Table ${number}`,
  toFill: 'To fill in',
  references: 'References',
  verify: {
    title: 'Check a report from earlier',
    lead: 'Load the same files and the same project, set the same dates and filters, then choose the manifest.json that came with the report. Its fingerprint must be the one in the foot of the report.',
    choose: 'Choose a manifest',
    checking: 'Reading the files again…',
    refused: {
      'not-a-manifest': 'This is not the manifest of a report. Choose the file manifest.json from its ZIP archive.',
      'newer-version': 'This manifest was written by a newer Throughline. Open it with that version.',
    },
    fingerprint: (hash: string) => `Fingerprint of this manifest: ${hash}`,
    same: 'Everything is the same: the report can be made again from what is loaded.',
    different: 'Not everything is the same.',
    part: 'Part',
    result: 'Result',
    parts: MANIFEST_PARTS,
    equal: 'the same',
    unequal: 'different',
    files: (found: number, wanted: number, others: number) =>
      `${found} of ${wanted} found${others === 0 ? '' : `, ${others} loaded that the report did not use`}`,
  },
} as const;
