import type { CopyChoice } from '../copy.ts';

/** The words about two exports of one file. */
export const copyMessages = {
  legend: (file: string, other: string) => `${file} looks like ${other}. What is it?`,
  choices: {
    newer: (other: string) => ({
      label: `A newer copy of ${other}`,
      help: `Only this file counts; ${other} is kept for comparison until you remove it.`,
    }),
    older: (other: string) => ({
      label: `An older copy of ${other}`,
      help: `Only ${other} counts; this file is kept for comparison until you remove it.`,
    }),
    further: (other: string) => ({
      label: 'A further file',
      help: `The rows of this file and of ${other} both count.`,
    }),
  } satisfies Record<CopyChoice, (other: string) => { label: string; help: string }>,
  notCounted: 'older copy, not counted',
  caption: (older: string, newer: string) => `From ${older} to ${newer}`,
  of: 'Of',
  rows: 'Rows',
  people: 'People',
  unchanged: 'Unchanged',
  changed: 'Changed',
  added: 'New',
  vanished: 'Gone',
  download: 'Download the rows that differ',
  listCut: (most: string) => `The list holds the first ${most} rows that differ.`,
  comparing: 'Comparing the two files takes a while at this size, so it waits until you say which one is newer.',
  key: 'How rows are known again',
  keyHelp: 'Choose the columns that together tell one row from all others. With none, only equal rows are known again.',
  suggestKey: 'Use the suggested columns',
} as const;
