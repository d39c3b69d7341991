/** How a header names a field; `score` is 0-1. */
export interface HeaderMatch {
  readonly how: 'exact-name' | 'synonym' | 'similar-name';
  /** The name of the field, or its synonym, that is meant. */
  readonly name: string;
  readonly score: number;
}

/** A header or a name cut into comparable words. */
export interface HeaderWords {
  readonly text: string;
  readonly words: readonly string[];
}

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['dt', 'date'],
  ['dte', 'date'],
  ['identifier', 'id'],
  ['num', 'number'],
  ['nbr', 'number'],
  ['no', 'number'],
  ['tx', 'treatment'],
  ['trt', 'treatment'],
  ['tmt', 'treatment'],
  ['adm', 'admission'],
  ['admit', 'admission'],
  ['disch', 'discharge'],
  ['dc', 'discharge'],
  ['ref', 'referral'],
  ['refer', 'referral'],
  ['enc', 'encounter'],
  ['pt', 'patient'],
  ['cl', 'client'],
  ['clt', 'client'],
  ['nm', 'name'],
  ['prog', 'program'],
  ['fu', 'followup'],
  ['mo', 'month'],
  ['mos', 'month'],
  ['mth', 'month'],
  ['d', 'day'],
  ['grp', 'group'],
  ['cat', 'category'],
  ['od', 'overdose'],
  ['eth', 'ethnicity'],
  ['ethnic', 'ethnicity'],
  ['rsn', 'reason'],
  ['nlx', 'naloxone'],
  ['desc', 'description'],
]);

/** Words that say little about which field is meant, with what they weigh; other words weigh 1. */
const LIGHT_WORDS: ReadonlyMap<string, number> = new Map([
  ...['date', 'id', 'number', 'code', 'type', 'status', 'name', 'day', 'group'].map((word) => [word, 0.5] as const),
  ...['client', 'patient', 'participant', 'person', 'study'].map((word) => [word, 0.5] as const),
  ...[
    'of',
    'the',
    'was',
    'is',
    'at',
    'in',
    'on',
    'for',
    'to',
    'a',
    'description',
    'flag',
    'field',
    'total',
    'count',
    'people',
  ].map((word) => [word, 0.15] as const),
]);

/** Names that share light words only, like "id" alone, are not alike. */
const LEAST_SHARED = 0.85;

/** The number of an element before its name, as exports of the national ambulance data set write it: `eTimes.03 `. */
const STANDARD_ELEMENT = /^e\p{Lu}\p{L}+\.\d{2,3}\s+(?=\S)/u;

/** How a cell is to be filled, said behind a column's name: `(MM/DD/YYYY)`, `[Y/N]`, `(select one)`, `(#)`. */
const HINT =
  /[([]\s*(?:(?:(?:m{1,4}|d{1,4}|y{1,4})(?:[-/. ]|(?=[mdy]))?){2,3}(?:[ t,]*h{1,2}:m{2}.*?)?|hh?:mm(?::ss)?|24 ?h(?:ou)?rs?|y(?:es)?\s?\/\s?n(?:o)?(?:\s?\/.*?)?|#|no\.?|required|optional|select .*?|check .*?|choose .*?|if (?:known|any|applicable)|days?|hours?|hrs?|min(?:ute)?s?|\d+\s*=.*?)\s*[)\]]/gi;

/** Cuts at capitals, digits, punctuation and blanks: `ClientID`, `client_id`, `Client  I.D. #` -> client, id (number). */
export function headerWords(header: string): HeaderWords {
  const text = header
    .replace(STANDARD_ELEMENT, '')
    .replace(HINT, ' ')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/#/g, ' number ')
    .replace(/[.'’]/g, '')
    .replace(/\bfollow[-_ ]?up\b/g, 'followup')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/\bdate ?time\b/g, 'date')
    .replace(/\by ?n\b/g, '')
    .trim();
  return { text, words: [...new Set(text.split(' ').filter(Boolean).map(plainWord))] };
}

function plainWord(word: string): string {
  const full = ABBREVIATIONS.get(word) ?? word;
  const plural = full.length > 4 && full.endsWith('s') && !/(?:ss|us|is)$/.test(full);
  return plural ? full.slice(0, -1) : full;
}

/** The best way in which a header names a field, or undefined when no word fits. */
export function matchHeader(
  header: HeaderWords,
  field: HeaderWords,
  synonyms: readonly HeaderWords[],
): HeaderMatch | undefined {
  if (header.words.length === 0) return undefined;
  if (sameWords(header, field)) return { how: 'exact-name', name: field.text, score: 1 };
  const synonym = synonyms.find((candidate) => sameWords(header, candidate));
  if (synonym !== undefined) return { how: 'synonym', name: synonym.text, score: saysLittle(synonym) ? 0.7 : 0.95 };
  const alike = [field, ...synonyms]
    .map(
      (candidate): HeaderMatch => ({
        how: 'similar-name',
        name: candidate.text,
        score: 0.9 * similarity(header, candidate),
      }),
    )
    .reduce((best, candidate) => (candidate.score > best.score ? candidate : best));
  return alike.score > 0 ? alike : undefined;
}

function sameWords(left: HeaderWords, right: HeaderWords): boolean {
  return (
    left.text.replaceAll(' ', '') === right.text.replaceAll(' ', '') ||
    (left.words.length === right.words.length && left.words.every((word) => right.words.includes(word)))
  );
}

/** Weight of the words that both have over the weight of all words, 0-1; a misspelt word counts for less. */
function similarity(header: HeaderWords, name: HeaderWords): number {
  const shared = name.words.map((word) => ({ word, likeness: bestLikeness(word, header.words) }));
  const common = shared.reduce((sum, { word, likeness }) => sum + weight(word) * likeness, 0);
  if (common < LEAST_SHARED) return 0;
  const extra = header.words
    .filter((word) => bestLikeness(word, name.words) === 0)
    .reduce((sum, word) => sum + weight(word), 0);
  return common / (name.words.reduce((sum, word) => sum + weight(word), 0) + extra);
}

/** A name of light words alone, like "date", gives way to a fuller one. */
function saysLittle({ words }: HeaderWords): boolean {
  return words.reduce((sum, word) => sum + weight(word), 0) < LEAST_SHARED;
}

function weight(word: string): number {
  return LIGHT_WORDS.get(word) ?? 1;
}

function bestLikeness(word: string, words: readonly string[]): number {
  return Math.max(0, ...words.map((other) => likeness(word, other)));
}

/** 1 for the same word, less for a misspelt one of at least five letters, 0 for another word. */
function likeness(left: string, right: string): number {
  if (left === right) return 1;
  const length = Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) < 5 || left[0] !== right[0]) return 0;
  const allowed = length >= 8 ? 2 : 1;
  const distance = editDistance(left, right, allowed);
  return distance <= allowed ? 1 - distance / length : 0;
}

/** Letters to add, drop, change or swap with a neighbour (optimal string alignment); more than `limit` when far apart. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const changed = left[row - 1] === right[column - 1] ? 0 : 1;
      const steps = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed];
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) steps.push(at(beforeLast, column - 2) + 1);
      current.push(Math.min(...steps));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, right.length);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Number.POSITIVE_INFINITY;
}
