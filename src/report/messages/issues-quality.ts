import type { QualityCode, QualityFacts, QualityFinding } from '../../domain/quality.ts';
import { counted, countText, dateText, percent, periodText } from '../numbers.ts';

interface QualityText<Code extends QualityCode> {
  /** The rule as a heading over what it found. */
  readonly heading: string;
  /** What was found, in numbers. `column` names the file's column in quotes. */
  readonly sentence: (facts: QualityFacts<Code>, column: string) => string;
  /** What a wrong value of this kind does to the results. */
  readonly why: string;
  /** The next step. */
  readonly fix: string;
}

type Rows = { readonly rows: number };

const SOURCE = 'Correct it where the data are kept and export again. Leave a value that is true as it is.';

function rowsHave(what: string) {
  return ({ rows }: Rows) => `${counted(rows, 'row has', 'rows have')} ${what}.`;
}

const LISTED_MONTHS = 12;

function monthList(months: readonly string[]): string {
  const listed = months.slice(0, LISTED_MONTHS).map(periodText).join(', ');
  const rest = months.length - LISTED_MONTHS;
  return rest > 0 ? `${listed} and ${countText(rest)} more` : listed;
}

const TEXTS: { readonly [Code in QualityCode]: QualityText<Code> } = {
  DQ01: {
    heading: 'No person id',
    sentence: rowsHave('no id, so nobody can tell who they are about'),
    why: 'A row that belongs to nobody cannot be followed to treatment. It is set aside and counts nowhere.',
    fix: `Fill in the id. ${SOURCE}`,
  },
  DQ02: {
    heading: 'Exact copy of another row',
    sentence: ({ rows }) => `${counted(rows, 'row is an exact copy', 'rows are exact copies')} of an earlier one.`,
    why: 'A copy would count the same contact twice. The first row counts, its copies are set aside.',
    fix: 'Nothing has to be done. If copies come with every export, ask who writes the export to remove them.',
  },
  DQ03: {
    heading: 'Same person referred twice on one day',
    sentence: ({ rows }) =>
      `${counted(rows, 'row shares', 'rows share')} the person and the referral date with another row.`,
    why: 'It may be one referral written down twice. A person still counts once, but encounters may be too many.',
    fix: 'Compare the two rows. If they are one referral, keep one in the source; if they are two, leave both.',
  },
  DQ04: {
    heading: 'Date that cannot be read',
    sentence: ({ rows }, column) =>
      `${counted(rows, 'row holds', 'rows hold')} something in ${column} that is no possible date.`,
    why: 'The cell counts as empty, so the row is missing from every measure that needs this date.',
    fix: `Check the date format of the column first. ${SOURCE}`,
  },
  DQ05: {
    heading: 'Date after the as-of date',
    sentence: ({ rows }, column) =>
      `${counted(rows, 'row has', 'rows have')} a date in ${column} after the as-of date.`,
    why: 'What lies after the as-of date is taken as not yet happened and is left out.',
    fix: 'If the as-of date was moved back on purpose, do nothing. If the date is a slip of the pen, correct it in the source.',
  },
  DQ06: {
    heading: 'Date before the program began',
    sentence: ({ rows }, column) =>
      `${counted(rows, 'row has', 'rows have')} a date in ${column} before the start of the program.`,
    why: 'Such a row still counts. A wrong year would put it in the wrong period.',
    fix: 'Check the year. If people were taken over from an older program, leave the dates as they are.',
  },
  DQ07: {
    heading: 'Entry before the referral',
    sentence: rowsHave('a treatment entry dated before the referral'),
    why: 'The wait would be less than nothing. Such rows are left out of treatment entry, time to entry and the cascade.',
    fix: `See which of the two dates is wrong. Somebody who was in treatment already is no mistake: say so in that column. ${SOURCE}`,
  },
  DQ08: {
    heading: 'Exit before the entry',
    sentence: rowsHave('an exit dated before the entry'),
    why: 'A stay cannot end before it began. Such rows are left out of retention, completion and the cascade.',
    fix: `See which of the two dates is wrong. ${SOURCE}`,
  },
  DQ09: {
    heading: 'Unlikely age',
    sentence: ({ rows }) =>
      `${counted(rows, 'row is', 'rows are')} about somebody younger than 12 or older than 100 at referral.`,
    why: 'The row still counts. A wrong birth date or age puts it in the wrong age group.',
    fix: `Check the birth date or the age. ${SOURCE}`,
  },
  DQ10: {
    heading: 'Entry without a referral',
    sentence: rowsHave('a treatment entry and no referral'),
    why: 'Nobody can say which offer led to it. Such rows are left out of the cascade and are not in treatment entry.',
    fix: 'If a referral was made, record its date. If the person came in another way, leave the row as it is.',
  },
  DQ11: {
    heading: 'Exit without an entry',
    sentence: rowsHave('an exit and no treatment entry'),
    why: 'A case that was closed is not a treatment that ended. Such rows are left out of completion.',
    fix: 'If treatment began, record the day. If the case was closed before it, empty the exit date or leave it.',
  },
  DQ12: {
    heading: 'Two stays at the same time',
    sentence: ({ rows }) =>
      `${counted(rows, 'row begins', 'rows begin')} a stay while an earlier stay of the same person is still open.`,
    why: 'An exit is often missing on the earlier row, which makes retention look longer than it was.',
    fix: 'Look whether the earlier stay has ended and record its exit. Two stays that are true at once are left as they are.',
  },
  DQ13: {
    heading: 'Contact long after the exit',
    sentence: rowsHave('a last contact more than 30 days after the exit'),
    why: 'The exit may be dated too early, or a new stay was not recorded.',
    fix: 'Check the exit date. Contacts by an outreach worker after treatment are no mistake.',
  },
  DQ14: {
    heading: 'Exit date without a reason, or a reason without a date',
    sentence: ({ rows }, column) =>
      `${counted(rows, 'row has', 'rows have')} only one of exit date and exit reason (filled: ${column}).`,
    why: 'Without a date a stay looks open; without a reason it counts as not completed.',
    fix: `Fill in the one that is missing, if it is known. ${SOURCE}`,
  },
  DQ15: {
    heading: 'Open stay without recent contact',
    sentence: ({ rows }) =>
      `${counted(rows, 'stay is', 'stays are')} open for more than 90 days, without a contact in the last 90.`,
    why: 'If these people have left, retention looks too high. The sensitivity run closes such stays at their last contact.',
    fix: 'Ask the provider whether the person is still in treatment; record the exit or the latest contact.',
  },
  DQ16: {
    heading: 'Dates heaped on one day',
    sentence: ({ dates, onNewYear, onFirstOfMonth }, column) =>
      `Of ${countText(dates)} dates in ${column}, ${countText(onFirstOfMonth)} (${percent(onFirstOfMonth / dates, dates)}) are the first of a month and ${countText(onNewYear)} January 1. About 3% on a first is usual.`,
    why: 'Somebody seems to fill in a round day where the real one is not known. Waits and stays are then wrong by weeks.',
    fix: 'Ask who enters this date. An unknown day is better left empty than filled with the first.',
  },
  DQ17: {
    heading: 'Nearly every entry on the day of referral',
    sentence: ({ entries, onReferralDay }) =>
      `${countText(onReferralDay)} of ${countText(entries)} entries (${percent(onReferralDay / entries, entries)}) are dated the day of the referral.`,
    why: 'One date was often copied from the other. Time to entry and entry within 30 days then say too much.',
    fix: 'Ask how the entry date is recorded. A program that takes people straight in can have this by right.',
  },
  DQ18: {
    heading: 'Word without a meaning',
    sentence: ({ rows, distinct, words }, column) =>
      `${counted(rows, 'row holds', 'rows hold')} ${counted(distinct, 'word', 'different words')} in ${column} without a meaning: ${words
        .map(({ value, cells }) => `“${short(value)}” (${countText(cells)})`)
        .join(', ')}${distinct > words.length ? ', …' : ''}.`,
    why: 'Such a cell counts as not recorded, never as a “no”.',
    fix: 'Give each word its meaning in the step “Words” of the Import page. Nothing has to change in the file.',
  },
  DQ19: {
    heading: 'Months without rows, or a small last month',
    sentence: ({ emptyMonths, smallLastMonth }) => [...emptyText(emptyMonths), ...smallText(smallLastMonth)].join(' '),
    why: 'A part of the data seems to be missing. Counts of these months, and rates of the last one, may be wrong.',
    fix: 'Check the dates and filters of the export and whether all sites have sent their rows. A true pause, or a last month that has only begun, is no mistake.',
  },
  DQ20: {
    heading: 'Old export',
    sentence: ({ newest, asOf, days }) =>
      `The newest date is ${dateText(newest)}, ${countText(days)} days before the as-of date ${dateText(asOf)}.`,
    why: 'What happened since is unknown: people count as not entered, or as still in treatment, only because no news came.',
    fix: 'Export again, or set the as-of date to the day this file reaches.',
  },
  DQ22: {
    heading: 'More than a year from referral to entry',
    sentence: rowsHave('an entry more than 365 days after the referral'),
    why: 'The entry may belong to a later referral that is not in the file, or a year is wrong.',
    fix: `Check both years. ${SOURCE}`,
  },
  DQ23: {
    heading: 'Something dated after a death',
    sentence: ({ rows }, column) =>
      `${counted(rows, 'row has', 'rows have')} a date in ${column} after the death of the person.`,
    why: 'The death or the later date is wrong, or two people share an id. Such rows are left out of the treatment measures.',
    fix: `Check the death first, then the id. ${SOURCE}`,
  },
  DQ24: {
    heading: 'A group that is often not recorded',
    sentence: ({ rows, missing }, column) =>
      `${countText(missing)} of ${countText(rows)} rows (${percent(missing / rows, rows)}) leave ${column} empty or without a meaning.`,
    why: 'Results split by this column leave these people out, and they are seldom like the others.',
    fix: 'Ask whether the column can be made a required one. Until then read its splits with care.',
  },
  DQ25: {
    heading: 'One person, two birth dates',
    sentence: ({ rows }) =>
      `${counted(rows, 'row is', 'rows are')} about a person whose rows do not agree on the birth date.`,
    why: 'Two people may share one id, and would be followed as if they were one.',
    fix: 'Compare the rows. Correct the birth date, or give the second person an id of their own.',
  },
};

function emptyText(months: readonly string[]): readonly string[] {
  if (months.length === 0) return [];
  return [
    `${counted(months.length, 'month between others has', 'months between others have')} no row: ${monthList(months)}.`,
  ];
}

function smallText(last: QualityFacts<'DQ19'>['smallLastMonth']): readonly string[] {
  if (last === null) return [];
  return [
    `The last month, ${periodText(last.month)}, has ${counted(last.rows, 'row', 'rows')}; half of the months before it have ${countText(last.median)} or more.`,
  ];
}

const SHOWN_CHARACTERS = 40;

function short(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

/** What was found, in numbers a person can act on. */
export function qualitySentence(finding: QualityFinding): string {
  return sentenceOf(finding.code, finding.facts, finding.column === null ? 'the file' : `“${finding.column}”`);
}

function sentenceOf<Code extends QualityCode>(code: Code, facts: QualityFacts<Code>, column: string): string {
  const text: QualityText<Code> = TEXTS[code];
  return text.sentence(facts, column);
}

export function qualityHeading(code: QualityCode): string {
  return TEXTS[code].heading;
}

/** What a finding of this rule does to the results. */
export function qualityWhy(code: QualityCode): string {
  return TEXTS[code].why;
}

/** The next step for whoever keeps the data. */
export function qualityFix(code: QualityCode): string {
  return TEXTS[code].fix;
}
