import { DELIMITERS } from './dialect.ts';
import { type Grammar, scanRecord } from './record-scanner.ts';

/** The grammar of a text and where its first record begins (behind Excel's `sep=;` line). */
export interface SniffedGrammar extends Grammar {
  readonly from: number;
}

export interface GrammarOverride {
  readonly delimiter?: string | undefined;
  readonly quote?: '"' | "'" | null | undefined;
  readonly escape?: Grammar['escape'] | undefined;
}

const SAMPLE_RECORDS = 200;
const SAMPLE_CHARACTERS = 100_000;

/** Finds delimiter, quote and escape: the pair that cuts the first records most evenly into most fields. */
export function sniffGrammar(text: string, override: GrammarOverride): SniffedGrammar {
  const declared = /^sep=(.)\r?\n/.exec(text);
  const from = declared ? declared[0].length : 0;
  const sample = text.slice(from, from + SAMPLE_CHARACTERS);
  const delimiters = override.delimiter ?? declared?.[1];
  const candidates = (delimiters === undefined ? DELIMITERS : [delimiters]).flatMap((delimiter) =>
    quotesFor(sample, delimiter, override).map((quote) => {
      const grammar: Grammar = {
        delimiter,
        quote,
        escape: override.escape ?? escapeOf(sample, quote),
        padded: isPadded(sample, delimiter),
      };
      return { grammar, score: scoreOf(sample, grammar) };
    }),
  );
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one));
  return { ...best.grammar, from };
}

function quotesFor(sample: string, delimiter: string, { quote }: GrammarOverride): readonly ('"' | "'" | null)[] {
  if (quote !== undefined) return [quote];
  return wrappedCells(sample, delimiter, "'") > wrappedCells(sample, delimiter, '"') ? ['"', "'"] : ['"'];
}

/** How many cells begin and how many end with the quote, the smaller of the two numbers. */
function wrappedCells(sample: string, delimiter: string, quote: '"' | "'"): number {
  const edge = `[\\${delimiter}\\r\\n]`;
  const count = (pattern: string) => [...sample.matchAll(new RegExp(pattern, 'g'))].length;
  return Math.min(count(`(?:^|${edge}) ?${quote}`), count(`${quote}(?:${edge}|$)`));
}

/** Nearly every delimiter is followed by one space: then the space belongs to it. */
function isPadded(sample: string, delimiter: string): boolean {
  if (delimiter === ' ') return false;
  const all = sample.split(delimiter).length - 1;
  const spaced = sample.split(`${delimiter} `).length - 1;
  return all > 0 && spaced >= all * PADDED_SHARE;
}

const PADDED_SHARE = 0.9;

function escapeOf(sample: string, quote: '"' | "'" | null): Grammar['escape'] {
  if (quote === null) return 'double';
  return sample.includes(`\\${quote}`) && !sample.includes(`${quote}${quote}`) ? 'backslash' : 'double';
}

/** Delimiters that also stand inside ordinary text must cut far more evenly to be believed. */
const DOUBTFUL: Readonly<Record<string, number>> = { ' ': 0.4, ':': 0.4, '^': 0.8, '~': 0.8 };

function scoreOf(sample: string, grammar: Grammar): number {
  const counts = fieldCounts(sample, grammar);
  const width = modalWidth(counts);
  if (width < 2) return 0.001;
  const evenness = counts.filter((fields) => fields === width).length / counts.length;
  const trust = DOUBTFUL[grammar.delimiter] ?? 1;
  const quotesUsed = grammar.quote === "'" ? 1.01 : 1;
  return evenness ** 2 * Math.log2(1 + width) * trust * quotesUsed;
}

function fieldCounts(sample: string, grammar: Grammar): readonly number[] {
  const counts: number[] = [];
  for (let at = 0; at < sample.length && counts.length < SAMPLE_RECORDS; ) {
    const record = scanRecord(sample, at, grammar);
    const isCutOff = record.next >= sample.length && counts.length > 0;
    if (record.end > record.start && !isCutOff) counts.push(record.fields);
    if (record.end > record.start && isCutOff && !record.unclosed) counts.push(record.fields);
    at = record.next;
  }
  return counts;
}

/** The most frequent number of fields; of equals the larger. */
export function modalWidth(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const fields of counts) times.set(fields, (times.get(fields) ?? 0) + 1);
  const [width] = [...times].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [1];
  return width;
}
