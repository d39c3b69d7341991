/** The columns of a made file, in the order in which a county's system would write them. */
export const BENCH_COLUMNS = [
  'client_id',
  'encounter_date',
  'agency',
  'program',
  'referred',
  'referral_date',
  'entry_date',
  'exit_date',
  'exit_reason',
  'sex',
  'naloxone_given',
] as const;

const AGENCIES = ['North Fire', 'South Fire', 'Central Police', 'West Sheriff', 'County EMS'];
const PROGRAMS = ['Overdose Follow-up', 'Officer Referral', 'Open Door'];
const EXITS = ['Completed treatment', 'Left against advice', 'Transferred', 'Incarcerated'];
const DAY = 86_400_000;
const FIRST = Date.UTC(2020, 0, 1);
const DAYS = 6 * 365;
/** Of people in such programs about a quarter are met again. */
const PEOPLE_A_ROW = 0.78;

/** The CSV text of so many encounters, in pieces of some megabytes; the same rows and seed give the same bytes. */
export function* benchRows(rows: number, seed = 1): Generator<string> {
  const roll = randomOf(seed);
  let piece = `${BENCH_COLUMNS.join(',')}\n`;
  for (let row = 0; row < rows; row += 1) {
    piece += `${encounter(rows, roll)}\n`;
    if (piece.length > 4_000_000) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/** A whole number from 0 to `sides` - 1. */
type Roll = (sides: number) => number;

/** mulberry32, which is small and good enough to make rows. */
function randomOf(seed: number): Roll {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides);
  };
}

function encounter(rows: number, roll: Roll): string {
  const met = roll(DAYS);
  const isReferred = roll(10) < 7;
  const entry = isReferred && roll(10) < 5 ? met + roll(40) : null;
  const exit = entry !== null && roll(10) < 7 ? entry + 5 + roll(300) : null;
  return [
    `P${roll(Math.ceil(rows * PEOPLE_A_ROW))}`,
    dayText(met),
    AGENCIES[roll(AGENCIES.length)],
    PROGRAMS[roll(PROGRAMS.length)],
    isReferred ? 'Yes' : 'No',
    isReferred ? dayText(met + roll(3)) : '',
    entry === null ? '' : dayText(entry),
    exit === null ? '' : dayText(exit),
    exit === null ? '' : EXITS[roll(EXITS.length)],
    roll(3) === 0 ? 'F' : 'M',
    roll(2) === 0 ? 'Yes' : 'No',
  ].join(',');
}

function dayText(day: number): string {
  return new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}
