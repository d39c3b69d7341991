import { LIKELY_DELIMITERS } from './dialect.ts';
import { scanRecord } from './record-scanner.ts';

/** A whole line that is one quoted cell. */
const WRAPPED = /^"(?:[^"]|"")*"$/;
const EVERY_WRAPPED_LINE = /^"((?:[^"]|"")*)"(?=\r?$)/gm;

const SAMPLE_LINES = 200;
const EVEN_SHARE = 0.8;
const LEAST_FIELDS = 3;

/**
 * Whether every row was put into quotes as one cell with its delimiters inside, as happens when a table is exported a
 * second time by a program that takes each line for a text.
 */
export function hasWrappedRows(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  // The last line may be cut off.
  const sample = lines.slice(0, Math.min(SAMPLE_LINES, Math.max(2, lines.length - 1)));
  if (sample.length < 2 || !sample.every((line) => WRAPPED.test(line))) return false;
  return LIKELY_DELIMITERS.some((delimiter) => {
    const grammar = { delimiter, quote: '"', escape: 'double', padded: false } as const;
    const counts = sample.map((line) => scanRecord(withoutWrapping(line), 0, grammar).fields);
    const [first = 0] = counts;
    return first >= LEAST_FIELDS && counts.filter((count) => count === first).length >= sample.length * EVEN_SHARE;
  });
}

/** The text with the quotes around each row taken off. */
export function withoutWrapping(text: string): string {
  return text.replaceAll(EVERY_WRAPPED_LINE, (_, row: string) => row.replaceAll('""', '"'));
}

const LEAST_LINES = 5;
const GAP = / {3,}(?=\S)/g;
const ALIGNED_SHARE = 0.8;
const LEAST_STARTS = 2;

/** Whether columns are kept apart by runs of spaces and begin at the same place in nearly every line. */
export function isAligned(text: string): boolean {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
  const body = lines.slice(0, Math.max(0, lines.length - 1));
  if (body.length < LEAST_LINES) return false;
  const isDelimited = LIKELY_DELIMITERS.some(
    (delimiter) => body.filter((line) => line.includes(delimiter)).length >= body.length * ALIGNED_SHARE,
  );
  if (isDelimited) return false;
  const times = new Map<number, number>();
  for (const line of body) {
    for (const { index, 0: gap } of line.matchAll(GAP)) {
      const start = index + gap.length;
      const before = times.get(start);
      times.set(start, before === undefined ? 1 : before + 1);
    }
  }
  return [...times.values()].filter((count) => count >= body.length * ALIGNED_SHARE).length >= LEAST_STARTS;
}
