/** The words around a release. */
export const releaseMessages = {
  summary: 'Release the tables of this page',
  lead: 'Before numbers go out, look at each table: what is in it, what is hidden and why. Approve it or hold it back. The archive holds what was approved, and a sheet with your decisions.',
  reviewer: 'Who reviews it',
  reviewerHelp: 'Name or role; it stands on the sheet.',
  table: 'See the table',
  /** Another name than that of the same table on the card: both are places that a screen reader lists. */
  tableCaption: (caption: string) => `For review: ${caption}`,
  choice: 'Decision',
  approve: 'Approve',
  hold: 'Hold back',
  comment: 'Comment',
  figures: (all: number, held: number) =>
    `${all === 1 ? '1 figure' : `${all} figures`} in it${held === 0 ? ', all approved' : `, ${held} held back`}`,
  nothingHidden: 'Nothing is hidden in it.',
  hidden: (count: number) => (count === 1 ? '1 number is hidden' : `${count} numbers are hidden`),
  review: (count: number) => (count === 1 ? '1 number to look at' : `${count} numbers to look at`),
  conflicts: 'It conflicts with what was released before',
  blocked: 'It cannot be approved as it is.',
  save: (count: number) => (count === 1 ? 'Save the release (1 table)' : `Save the release (${count} tables)`),
  none: 'No table is approved.',
  refused: (reason: string) => `Not copied or saved. ${reason}`,
  record: {
    title: 'Record of releases',
    lead: 'What was copied or saved is remembered without any ids: measure, period, filters and the counts as shown. Save the project to keep it, and next month’s release is checked against this one.',
    none: 'Nothing was released yet.',
    sample: 'Releases of the sample county are not kept.',
    entry: (day: string, label: string, count: string) => `${day}: ${label} (${count})`,
    clear: 'Clear the record',
    dialog: {
      title: 'Clear the record of releases?',
      text: 'What was released stays with those who got it. Without the record, a later release can tell about few people when the two are compared, and nobody is warned. Clear it only if the earlier releases never left the house.',
      confirm: 'Clear it',
      cancel: 'Keep it',
    },
    done: 'The record is empty.',
  },
} as const;
