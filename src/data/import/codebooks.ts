import type { WordCode } from './mapping.ts';

/**
 * Number codes of the federal Treatment Episode Data Set, by the header that only its files use.
 * Source: SAMHSA, TEDS-A and TEDS-D codebooks (REASON, PSOURCE, SERVICES / SERVSETA / SERVSETD, METHUSE, GENDER, RACE, ETHNIC).
 * AGE is left out: its bands moved between years.
 */
const SERVICES = coded(
  'detox',
  'detox',
  'residential',
  'residential',
  'residential',
  'outpatient',
  'outpatient',
  'detox',
);

const RACES = coded(
  'Alaska Native',
  'American Indian',
  'Asian or Pacific Islander',
  'Black or African American',
  'White',
  'Asian',
  'Other single race',
  'Two or more races',
  'Native Hawaiian or Other Pacific Islander',
);

const CODEBOOKS: ReadonlyMap<string, Readonly<Record<string, Readonly<Record<string, WordCode>>>>> = new Map([
  [
    'REASON',
    { exit_reason: coded('completed', 'dropped-out', 'terminated', 'transferred', 'incarcerated', 'died', 'other') },
  ],
  [
    'PSOURCE',
    {
      referral_source: coded(
        'self',
        'treatment-provider',
        'health-care',
        'school',
        'employer',
        'community',
        'criminal-justice',
      ),
    },
  ],
  ['SERVICES', { entry_kind: SERVICES }],
  ['SERVSETA', { entry_kind: SERVICES }],
  ['SERVSETD', { entry_kind: SERVICES }],
  ['METHUSE', { moud: coded('yes', 'no') }],
]);

/** Codes of headers that other files use as well: they hold only in a file of this data set. */
const IN_TREATMENT_EPISODES: ReadonlyMap<
  string,
  Readonly<Record<string, Readonly<Record<string, WordCode>>>>
> = new Map([
  ['GENDER', { sex: coded('Male', 'Female') }],
  ['SEX', { sex: coded('Male', 'Female') }],
  ['RACE', { race: RACES }],
  [
    'ETHNIC',
    {
      ethnicity: coded(
        'Puerto Rican',
        'Mexican',
        'Cuban or other specific Hispanic',
        'Not of Hispanic or Latino origin',
        'Hispanic or Latino, specific origin not specified',
      ),
    },
  ],
]);

const EPISODE_HEADERS = ['CASEID', 'STFIPS'];

function coded(...codes: readonly WordCode[]): Readonly<Record<string, WordCode>> {
  return Object.fromEntries(codes.map((code, position) => [String(position + 1), code]));
}

/**
 * The codes a header of a public data set, in its capitals, gives to its numbers for a field; empty where it promises none.
 * `headers` are all of the file's: some codes hold only among their own.
 */
export function codebookOf(
  header: string,
  field: string,
  headers: readonly string[] = [],
): Readonly<Record<string, WordCode>> {
  const among = EPISODE_HEADERS.every((name) => headers.includes(name)) ? IN_TREATMENT_EPISODES : undefined;
  const book = CODEBOOKS.get(header.trim()) ?? among?.get(header.trim());
  return book !== undefined && Object.hasOwn(book, field) ? (book[field] ?? {}) : {};
}
