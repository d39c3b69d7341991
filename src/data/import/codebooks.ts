import type { WordCode } from './mapping.ts';

/**
 * Number codes of the federal Treatment Episode Data Set, by the header that only its files use.
 * Source: SAMHSA, TEDS-A and TEDS-D codebooks (REASON, PSOURCE, SERVICES / SERVSETA / SERVSETD, METHUSE).
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

function coded(...codes: readonly WordCode[]): Readonly<Record<string, WordCode>> {
  return Object.fromEntries(codes.map((code, position) => [String(position + 1), code]));
}

/** The codes a header of a public data set, in its capitals, gives to its numbers for a field; empty where it promises none. */
export function codebookOf(header: string, field: string): Readonly<Record<string, WordCode>> {
  const book = CODEBOOKS.get(header.trim());
  return book !== undefined && Object.hasOwn(book, field) ? (book[field] ?? {}) : {};
}
