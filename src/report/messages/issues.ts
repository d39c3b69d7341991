import type { Issue, IssueParameters, IssueRule, LeftOutReason } from '../../domain/issue.ts';
import { counted, countText } from '../numbers.ts';
import { CONTAINER_ISSUES } from './container-issues.ts';
import { DISPLACED_ISSUES } from './displaced-issues.ts';
import { type IssueText, short } from './issue-text.ts';
import { identifierLabel } from './matches.ts';
import { PEOPLE_ISSUES } from './people-issues.ts';
import { WRITTEN_ISSUES } from './written-issues.ts';

const FIX_SOURCE = 'Correct it where the data are kept and export again. Never change a value that is true.';

const LEFT_OUT_REASONS: Readonly<Record<LeftOutReason, string>> = {
  inventory: 'it describes projects, beds, funding or staff, and no rows about people',
  assessments: 'it holds answers about people, and nothing of contacts, treatment or follow-up',
  chosen: 'you said that its rows are not about people',
};

const TEXTS: { readonly [Rule in IssueRule]: IssueText<Rule> } = {
  'empty-file': {
    heading: 'Empty file',
    sentence: ({ file }) => `${file} is empty: it holds no text.`,
    fix: 'Export the file again and look whether the export found any records.',
  },
  'not-text': {
    heading: 'Not a table of text',
    sentence: ({ file, looksLike }) => `${file} is not a CSV file: it looks like ${looksLike}.`,
    fix: 'Choose "CSV", "comma separated" or "Excel workbook (.xlsx)" when you export; both are read as they are.',
  },
  'no-data-rows': {
    heading: 'No rows',
    sentence: ({ file }) => `${file} has a header and no rows under it.`,
    fix: 'Check the dates and filters of the export: it found no records.',
  },
  'no-usable-columns': {
    heading: 'No usable columns',
    sentence: ({ file, columns }) =>
      `None of the ${counted(columns, 'column', 'columns')} of ${file} could be matched to anything Throughline knows.`,
    fix: 'Match the columns by hand on the Import page, or with --project on the command line: at least a date of encounter, referral or entry, or an exit reason.',
  },
  'too-large': {
    heading: 'File too large',
    sentence: ({ file, megabytes, limitMegabytes }) =>
      `${file} has ${countText(megabytes)} MB; this page can hold ${countText(limitMegabytes)} MB.`,
    fix: 'Export fewer columns or fewer years, or use the command line.',
  },
  ...CONTAINER_ISSUES,
  'preamble-skipped': {
    heading: 'Lines above the table',
    sentence: ({ lines }) =>
      `${counted(lines, 'line', 'lines')} above the header ${lines === 1 ? 'is' : 'are'} not part of the table.`,
    fix: 'If the header is another row, choose it under "Header row".',
  },
  'header-guessed-absent': {
    heading: 'No header',
    sentence: ({ columns }) =>
      `The first row looks like data, so the ${counted(columns, 'column', 'columns')} have no names.`,
    fix: 'If the file has a header, choose its row under "Header row".',
  },
  'header-empty': {
    heading: 'Column without a name',
    sentence: ({ column, name }) => `Column ${column} has no name; it is called "${name}".`,
    fix: 'Nothing to do, unless you need the column: then look at its values in the preview.',
  },
  'header-duplicate': {
    heading: 'Column name used twice',
    sentence: ({ column, name, renamed }) =>
      `Column ${column} is the second one called "${name}"; it goes by "${renamed}".`,
    fix: 'Check that the right one of the two is matched.',
  },
  'other-table': {
    heading: 'Another table in the file',
    sentence: ({ table, row, rows, columns }) =>
      `Row ${row} begins another table (number ${table}) with ${counted(rows, 'row', 'rows')} and the columns ${columns}; it is not read here.`,
    fix: 'Choose it under "Table" if it is the one you need, or add the file a second time and choose it there.',
  },
  'repeated-header': {
    heading: 'Header repeated',
    sentence: ({ row }) => `Row ${row} repeats the header.`,
    fix: 'Nothing to do.',
  },
  'blank-row': { heading: 'Blank row', sentence: ({ row }) => `Row ${row} is blank.`, fix: 'Nothing to do.' },
  'example-row': {
    heading: 'Example row of the template',
    sentence: ({ row }) => `Row ${row} is an example from the template and not a record.`,
    fix: 'Nothing to do: examples are never counted.',
  },
  'total-row': {
    heading: 'Total row',
    sentence: ({ row, text }) => `Row ${row} is a total and not a record: "${short(text)}".`,
    fix: 'Nothing to do: totals are not counted twice.',
  },
  'footer-row': {
    heading: 'Line below the table',
    sentence: ({ row, text }) => `Row ${row} is a line below the table: "${short(text)}".`,
    fix: 'Nothing to do.',
  },
  'heading-row': {
    heading: 'Heading inside the table',
    sentence: ({ row, text }) => `Row ${row} is a heading inside the table and not a record: "${short(text)}".`,
    fix: 'Nothing to do. If it is a record, say so in the list of rows set aside.',
  },
  'too-many-fields': {
    heading: 'Too many fields',
    sentence: ({ row, found, expected, text }) =>
      `Row ${row} has ${counted(found, 'field', 'fields')}, the table has ${expected}: "${short(text)}".`,
    fix: `A cell holds the delimiter without quotes around it. ${FIX_SOURCE}`,
  },
  'too-few-fields': {
    heading: 'Too few fields',
    sentence: ({ row, found, expected, text }) =>
      `Row ${row} has ${counted(found, 'field', 'fields')}, the table has ${expected}: "${short(text)}".`,
    fix: `The row was cut off or broken by a line end. ${FIX_SOURCE}`,
  },
  'trailing-empty-fields': {
    heading: 'Empty fields at the end',
    sentence: ({ row, found, expected }) =>
      `Row ${row} has ${found} fields, the table has ${expected}; the surplus ones are empty and were cut.`,
    fix: 'Nothing to do.',
  },
  'unclosed-quote': {
    heading: 'Quote never closed',
    sentence: ({ row, text }) =>
      `Row ${row} opens a quote that never closes: "${short(text)}". The rows after it are read as usual.`,
    fix: `Close the quote in that row. ${FIX_SOURCE}`,
  },
  'other-delimiter': {
    heading: 'Another character between the cells',
    sentence: ({ row, text }) =>
      `Row ${row} has another character between its cells than the rest of the file; it was read by that one: "${short(text)}".`,
    fix: 'Look at the row. If it was read wrongly, correct it where the data are kept and export again.',
  },
  'stray-quote': {
    heading: 'Quote inside a cell',
    sentence: ({ row, text }) => `Row ${row} has a quote where none belongs; it was kept as text: "${short(text)}".`,
    fix: 'Look whether the row reads right in the preview.',
  },
  'nul-removed': {
    heading: 'NUL characters',
    sentence: ({ count }) => `${counted(count, 'NUL character was', 'NUL characters were')} taken out of the file.`,
    fix: 'Nothing to do, unless a column looks wrong in the preview.',
  },
  'bytes-replaced': {
    heading: 'Unknown bytes',
    sentence: ({ count, encoding }) => `${counted(count, 'byte is', 'bytes are')} no ${encoding} text and show as "�".`,
    fix: 'Choose another encoding under "Encoding".',
  },
  ...WRITTEN_ISSUES,
  ...DISPLACED_ISSUES,
  'missing-person-id': {
    heading: 'No person id',
    sentence: ({ row }) => `Row ${row} has no person id, so it cannot be told who it is about.`,
    fix: `Fill in the id. ${FIX_SOURCE}`,
  },
  'duplicate-row': {
    heading: 'Exact copy',
    sentence: ({ row }) => `Row ${row} is an exact copy of an earlier row.`,
    fix: 'Nothing to do: the first one counts.',
  },
  'missing-date': {
    heading: 'No date',
    sentence: ({ row }) => `Row ${row} has no date that can be read, so it cannot be told when it happened.`,
    fix: `Fill in the date. ${FIX_SOURCE}`,
  },
  'other-instrument': {
    heading: 'Row of another form',
    sentence: ({ row, value }) =>
      `Row ${row} belongs to "${short(value)}", of which no column is matched: it says nothing that is counted here.`,
    fix: 'Nothing to do, unless the form holds dates that you need: then match its columns.',
  },
  'unknown-event': {
    heading: 'Unknown event',
    sentence: ({ row, value }) => `Row ${row}: nothing is known of an event called "${short(value)}".`,
    fix: 'Choose its meaning under "Words". Choose "Something else" if it is not to be counted.',
  },
  'file-left-out': {
    heading: 'File left out',
    sentence: ({ file, reason, rows }) =>
      `${file} (${counted(rows, 'row', 'rows')}) is left out: ${LEFT_OUT_REASONS[reason]}.`,
    fix: 'Nothing to do. If it does hold contacts or treatment, choose what one row is under "Columns".',
  },
  'mixed-measures': {
    heading: 'Counts and rates in one column',
    sentence: ({ column, values }) =>
      `This file holds published totals and no rows about people. Its column "${column}" says that counts and rates stand in one column (${values}), so they cannot be added up.`,
    fix: 'Ask the source for one row a person or referral, or for a table of the counts alone.',
  },
  'bad-date': {
    heading: 'Not a date',
    sentence: ({ row, column, value }) =>
      `Row ${row}, column "${column}": "${short(value)}" is not a date in the format of this column.`,
    fix: `Check the date format of the column. ${FIX_SOURCE}`,
  },
  'ambiguous-dates': {
    heading: 'Day or month first?',
    sentence: ({ column, assumed }) =>
      assumed === 'yymd'
        ? `Column "${column}": years have two digits and seem to come first; it is read as year, month, day.`
        : `Column "${column}": no date shows whether day or month comes first; it is read as ${assumed}.`,
    fix: 'Choose the format if this is wrong.',
  },
  'date-out-of-range': {
    heading: 'Impossible date',
    sentence: ({ row, column, value }) => `Row ${row}, column "${column}": ${short(value)} cannot be right.`,
    fix: FIX_SOURCE,
  },
  'unknown-word': {
    heading: 'Unknown word',
    sentence: ({ column, value, count }) =>
      `Column "${column}": the word "${short(value)}" (${counted(count, 'row', 'rows')}) is not known and counts as not recorded.`,
    fix: 'Choose its meaning under "Words".',
  },
  'bad-number': {
    heading: 'Not a number',
    sentence: ({ row, column, value }) => `Row ${row}, column "${column}": "${short(value)}" is not a whole number.`,
    fix: FIX_SOURCE,
  },
  'rounded-id': {
    heading: 'Ids rounded by a spreadsheet',
    sentence: ({ row, column, value }) =>
      `Row ${row}: "${short(value)}" in "${short(column)}" is a number that a spreadsheet has rounded, so different ids look the same.`,
    fix: 'Export again from the program that keeps the data, and do not open and save the file in a spreadsheet first.',
  },
  'study-days': {
    heading: 'Days of a study instead of dates',
    sentence: ({ column, dayZero }) =>
      dayZero === ''
        ? `"${short(column)}" counts days and the date of day 0 is not known: lengths of time are right, months and years mean nothing.`
        : `"${short(column)}" counts days from ${dayZero}.`,
    fix: 'Give the date of day 0 in the columns step if there is one; without it, do not use trends over the calendar.',
  },
  'several-ticked': {
    heading: 'More than one box ticked',
    sentence: ({ row, column, value }) =>
      `Row ${row} has more than one of "${short(column)}" ticked (${short(value)}); one meaning was taken for it.`,
    fix: 'Look in the columns step which box comes first when several are ticked.',
  },
  'identifier-dropped': {
    heading: 'Identifier left out',
    sentence: ({ column, kind }) =>
      `Column "${column}" seems to hold ${identifierLabel(kind)}; it is not used and is masked in the preview.`,
    fix: 'Better still, leave the column out of the export.',
  },
  'merged-rows': {
    heading: 'Several rows about one encounter',
    sentence: ({ rows, episodes }) =>
      `${countText(rows)} rows are about ${countText(episodes)} encounters; rows about the same one were merged.`,
    fix: 'Nothing to do: people are counted, not rows.',
  },
  ...PEOPLE_ISSUES,
};

/** What happened and where, as a sentence. */
export function issueSentence(issue: Issue): string {
  return sentenceOf(issue.rule, issue.parameters);
}

function sentenceOf<Rule extends IssueRule>(rule: Rule, parameters: IssueParameters[Rule]): string {
  const text: IssueText<Rule> = TEXTS[rule];
  return text.sentence(parameters);
}

/** What to do about a finding of this rule. */
export function issueFix(rule: IssueRule): string {
  return TEXTS[rule].fix;
}

/** The rule as a heading over many findings. */
export function issueHeading(rule: IssueRule): string {
  return TEXTS[rule].heading;
}
