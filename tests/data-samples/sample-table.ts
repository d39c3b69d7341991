import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A row of a sample file: the text under a header. */
export type Row = (column: string) => string;

export const AS_OF = '2026-06-30';
export const FIRST_DAY = '2024-01-01';

/** The path of a committed sample file. */
export function samplePath(name: string): string {
  return fileURLToPath(new URL(`../../data-samples/${name}`, import.meta.url));
}

/** The rows of a CSV file whose first line is its header. */
export function sampleRows(name: string): readonly Row[] {
  const [header = [], ...lines] = csvLines(readFileSync(samplePath(name), 'utf8'));
  return lines.map((line) => rowOf(header, line));
}

/** One line of cells under a header; asking for a column that is not there is a mistake. */
export function rowOf(header: readonly string[], line: readonly string[]): Row {
  return (column) => {
    const value = line[header.indexOf(column)];
    if (value === undefined) throw new Error(`no value under "${column}" in ${line.join('|')}`);
    return value;
  };
}

/** The same row with other values in some columns. */
export function changed(row: Row, values: Readonly<Record<string, string>>): Row {
  return (column) => values[column] ?? row(column);
}

/** What a row says in these columns, in order. */
export function facts(rows: readonly Row[], columns: readonly string[]): readonly (readonly string[])[] {
  return rows.map((row) => columns.map((column) => row(column)));
}

/** CSV text cut into lines of cells; a small parser of its own, so that no part of the product checks itself. */
export function csvLines(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}

/** Days from one ISO date to another. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** An ISO date some days later. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many different people the rows are about. */
export function people(rows: readonly Row[]): number {
  return new Set(rows.map((row) => row('client_id'))).size;
}

/** Rows by client id, in the order of the file. */
export function byClient(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row('client_id'));
    if (group) group.push(row);
    else groups.set(row('client_id'), [row]);
  }
  return groups;
}

/** People a referral could bring into treatment: alive, not in treatment yet, dates in order. */
export function isDue(row: Row): boolean {
  const isDead = row('death_date') !== '' && row('death_date') <= row('referral_date');
  return row('referred') === 'Yes' && row('already_in_treatment') !== 'Yes' && !isDead && !isEntryBeforeReferral(row);
}

export function isEntryBeforeReferral(row: Row): boolean {
  return row('entry_date') !== '' && row('entry_date') < row('referral_date');
}

export function isExitBeforeEntry(row: Row): boolean {
  return row('exit_date') !== '' && row('exit_date') < row('entry_date');
}

/** Whether the entry lies on days 0 to `lastDay` after the referral. */
export function entersBy(lastDay: number): (row: Row) => boolean {
  return (row) => row('entry_date') !== '' && daysBetween(row('referral_date'), row('entry_date')) <= lastDay;
}

/** Whether the stay lasts `days` days or goes on. */
export function staysFor(days: number): (row: Row) => boolean {
  return (row) => row('exit_date') === '' || daysBetween(row('entry_date'), row('exit_date')) >= days;
}
