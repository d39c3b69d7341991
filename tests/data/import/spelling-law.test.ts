import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../../src/data/analyse.ts';
import { METRICS } from '../../../src/domain/metrics/catalogue.ts';
import { DEFAULT_DEFINITIONS } from '../../../src/domain/metrics/definitions.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { loadTexts } from '../load-texts.ts';

/** The same little program every time: field -> cell of a row, dates as ISO. */
const ROWS = Array.from({ length: 14 }, (_, row) => {
  const day = (from: number) => new Date(Date.UTC(2024, 0, 13 + row * 9 + from)).toISOString().slice(0, 10);
  const entered = row % 3 !== 0;
  return {
    person_id: `p${row % 11}`,
    encounter_date: day(0),
    referral_date: row % 4 === 3 ? '' : day(1),
    accepted: ['yes', 'no', 'unknown'][row % 3] ?? '',
    entry_date: entered ? day(8 + row) : '',
    exit_date: entered && row % 2 === 0 ? day(70 + row * 3) : '',
    exit_reason: entered && row % 2 === 0 ? (['completed', 'dropped out', 'transferred'][row % 3] ?? '') : '',
    sex: ['female', 'male'][row % 2] ?? '',
  };
});
type Field = keyof (typeof ROWS)[number];

const NAMES: Readonly<Record<Field, readonly string[]>> = {
  person_id: ['person_id', 'Client ID', 'PARTICIPANT_ID', 'ClientCode', 'Unique Client ID'],
  encounter_date: ['encounter_date', 'Contact Date', 'Date of Encounter', 'EncounterDateTime', 'INCIDENT_DATE'],
  referral_date: ['referral_date', 'Date Referred', 'ReferralDt', 'Pathway Date'],
  accepted: ['accepted', 'Referral Accepted', 'Consented?', 'ACCEPTED_SERVICES'],
  entry_date: ['entry_date', 'Admit Date', 'TreatmentStartDate', 'ADMISSION_DATE', 'Tx Start'],
  exit_date: ['exit_date', 'Discharge Date', 'TreatmentEndDate', 'Tx End', 'Date of Discharge'],
  exit_reason: ['exit_reason', 'Discharge Reason', 'ReasonForDischarge', 'CLOSING_REASON'],
  sex: ['sex', 'Gender', 'Client Gender', 'SEX_AT_BIRTH'],
};
const FIELDS = Object.keys(NAMES).filter((name): name is Field => name in NAMES);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WRITTEN: readonly ((year: string, month: string, day: string) => string)[] = [
  (year, month, day) => `${year}-${month}-${day}`,
  (year, month, day) => `${month}/${day}/${year}`,
  (year, month, day) => `${Number(month)}/${Number(day)}/${year.slice(2)} 23:59`,
  (year, month, day) => `${day}.${month}.${year}`,
  (year, month, day) => `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
  (year, month, day) => `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`,
  (year, month, day) => `${year}${month}${day}`,
  (year, month, day) => `${year}/${month}/${day} 00:00:00+00`,
  (year, month, day) =>
    String((Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000),
];
const CASES: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => `  ${word.replace(' ', '  ')} `,
  (word) => word.replace(/^./, (letter) => letter.toUpperCase()),
];

interface Spelling {
  readonly order: readonly Field[];
  readonly names: readonly number[];
  readonly written: number;
  readonly cased: number;
}

function csvOf({ order, names, written, cased }: Spelling): string {
  const headers = order.map((field, at) => NAMES[field][(names[at] ?? 0) % NAMES[field].length] ?? field);
  const cells = ROWS.map((row) =>
    order.map((field) => {
      const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(row[field]) ?? [];
      const text = year === '' ? row[field] : (WRITTEN[written]?.(year, month, day) ?? '');
      return `"${field === 'person_id' || year !== '' ? text : (CASES[cased]?.(text) ?? '')}"`;
    }),
  );
  return [headers.map((header) => `"${header}"`), ...cells].map((line) => line.join(',')).join('\n');
}

async function numbers(spelling: Spelling) {
  const { db, loaded } = await loadTexts([{ text: csvOf(spelling) }], { asOf: '2025-06-30' });
  const { results } = await analyse(db, loaded, {
    metrics: METRICS.map(({ id }) => id),
    by: 'all',
    split: null,
    where: [],
    from: null,
    to: null,
    asOf: isoDate('2025-06-30'),
    policy: 'off',
    definitions: DEFAULT_DEFINITIONS,
  });
  return { people: loaded.people, episodes: loaded.episodes, results };
}

it('no number depends on the order or names of columns, on how dates are written, or on the case of words', async () => {
  const plain = await numbers({ order: FIELDS, names: [], written: 0, cased: 0 });
  expect(plain).toMatchObject({ people: 11, episodes: 14 });
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        order: fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length }),
        names: fc.array(fc.nat(4), { minLength: FIELDS.length, maxLength: FIELDS.length }),
        written: fc.nat(WRITTEN.length - 1),
        cased: fc.nat(CASES.length - 1),
      }),
      async (spelling) => {
        expect(await numbers(spelling)).toEqual(plain);
      },
    ),
    { seed: 20240318, numRuns: 8 },
  );
});
