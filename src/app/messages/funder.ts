import type { ArrestSide } from '../../domain/funder/settlement-items.ts';

/** What the Report page says of funders' forms. */
export const funderMessages = {
  title: 'North Carolina settlement report: diversion',
  lead: 'Filled from your files where they tell it. Type in the rest: your numbers are marked as yours, kept in the project file, and not checked.',
  side: 'The programs in view meet people',
  sides: { before: 'Before an arrest', after: 'After an arrest' } satisfies Record<ArrestSide, string>,
  sideHelp:
    'The form asks for each apart. Use the filters to keep the programs of one side, then make the report again.',
  count: 'Count',
  of: 'Out of',
  note: 'Your note',
  wrong: 'Type a number from 0 up, with at most two decimals.',
  large: 'The count is larger than what it is out of: check both.',
  small: (most: number) => `A number from 1 to ${most} may point to single people: ask whether it may be handed in.`,
  open: (count: number) =>
    count === 1 ? '1 item is still to be typed in.' : `${count} items are still to be typed in.`,
  crosswalk: {
    title: 'Other funders: which form asks what',
    lead: 'Only what was read in a source is marked as read. All else must be checked against your own form.',
  },
} as const;
