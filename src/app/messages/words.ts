/** The words of the words step. */
export const wordMessages = {
  title: '3. Words',
  none: 'No column of words is matched, so there are no words to explain.',
  allKnown: 'Every word has a meaning.',
  unknown: (count: number) =>
    count === 1
      ? '1 word is not known and counts as not recorded.'
      : `${count} words are not known and count as not recorded.`,
  field: (field: string, column: string) => `${field} (column ${column})`,
  word: (word: string, count: string) => `${word} · ${count}`,
  spellings: (count: number) => `${count} spellings`,
  spelling: (word: string, count: string) => `Only “${word}” · ${count}`,
  guess: (meaning: string, because: string) => `Perhaps “${meaning}”: it resembles “${because}”.`,
  take: (count: number) => (count === 1 ? 'Take the suggestion' : `Take the ${count} suggestions`),
  because: { said: 'You said so.', codebook: 'The codebook of its data set says so.' },
  known: (count: number) => (count === 1 ? '1 word understood' : `${count} words understood`),
  kept: (count: number) => (count === 1 ? '1 value, kept as written' : `${count} values, kept as written`),
  counts: 'Holds counts: more than 0 is read as yes.',
  yes: 'Yes',
  no: 'No',
  notRecorded: 'Not recorded',
  notKnown: 'Not known',
  asWritten: 'As written',
  sameAs: 'Same as',
  more: (count: number) => `Show ${count} rarer ones`,
  missing: {
    title: 'Words that mean “not recorded”',
    lead: 'In columns of dates, numbers and codes. Separate them with commas. Blank, NA, unknown and the like are known already.',
    field: (field: string, column: string) => `${field} (column ${column})`,
    unread: (words: string) => `Not understood so far: ${words}.`,
  },
  codebook: {
    title: 'Use a codebook',
    lead: 'Paste it here or load it: a list such as 1 = Completed; 2 = Dropped out, a table of codes and labels, or a REDCap data dictionary.',
    text: 'Codebook',
    load: 'Load a file',
    target: 'For',
    everyColumn: 'Every column that it names',
    apply: 'Use it',
    unreadable: 'No codes were found. Each line needs a code and what it means, such as 1 = Completed.',
    nothing: 'It names no column that is matched. Choose the field it is for.',
    done: (field: string, codes: number) =>
      `${field}: ${codes} ${codes === 1 ? 'code has' : 'codes have'} a meaning now.`,
    unknown: (labels: string) => `Not known, please choose above: ${labels}.`,
  },
} as const;
