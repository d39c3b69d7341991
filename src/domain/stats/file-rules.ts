/**
 * Data-quality rules that compare the rows of one file.
 * Formula: DQ02: all fields equal to an earlier row; DQ03: another row, no duplicate, with the same client and referral date;
 *   DQ12: an episode of the client that began no later is open or ends after this entry; DQ23: a referral, entry or contact
 *   after the first death of the client; DQ25: the client's rows have more than one birth date.
 * Source: our definition.
 * Worked value: of two episodes of one client, 12 January to 31 December and from 3 June 2023 on, the second breaks DQ12.
 */

import type { IsoDate } from '../units.ts';
import type { QualityContext, ReferralRow, RuleCode } from './row-rules.ts';
import { hasClient, rowRules } from './row-rules.ts';

interface NumberedRow {
  readonly at: number;
  readonly row: ReferralRow;
}

function keyOf({ client, birth, referral, entry, discharge, reason, lastContact }: ReferralRow): string {
  return JSON.stringify([client ?? '', birth, referral, entry, discharge, reason ?? '', lastContact]);
}

function grouped<Key>(rows: readonly NumberedRow[], groupOf: (row: ReferralRow) => Key): NumberedRow[][] {
  const groups = new Map<Key, NumberedRow[]>();
  for (const numbered of rows) {
    const key = groupOf(numbered.row);
    const group = groups.get(key);
    if (group) group.push(numbered);
    else groups.set(key, [numbered]);
  }
  return [...groups.values()];
}

/** The first row of each group of identical ones, and the others. */
function splitDuplicates(rows: readonly NumberedRow[]): { first: NumberedRow[]; duplicates: NumberedRow[] } {
  const groups = grouped(rows, keyOf);
  const first = groups.flatMap((group) => group.slice(0, 1)).sort((one, other) => one.at - other.at);
  return { first, duplicates: groups.flatMap((group) => group.slice(1)) };
}

/** Rows of one client that share their referral date with another. */
function sameReferral(rows: readonly NumberedRow[]): NumberedRow[] {
  const referred = rows.filter(({ row }) => row.referral !== undefined);
  return grouped(referred, ({ referral }) => referral)
    .filter((group) => group.length > 1)
    .flat();
}

/** Rows of one client whose entry falls into an earlier episode. */
function overlapping(rows: readonly NumberedRow[]): NumberedRow[] {
  const entered = rows
    .flatMap(({ at, row }) => (row.entry === undefined ? [] : [{ at, row, entry: row.entry }]))
    .sort((one, other) => (one.entry === other.entry ? one.at - other.at : one.entry < other.entry ? -1 : 1));
  const found: NumberedRow[] = [];
  let latestEnd: IsoDate | 'none' | 'open' = 'none';
  for (const { at, row, entry } of entered) {
    if (latestEnd === 'open' || (latestEnd !== 'none' && entry < latestEnd)) found.push({ at, row });
    if (row.discharge === undefined) latestEnd = 'open';
    else if (latestEnd !== 'open' && (latestEnd === 'none' || row.discharge > latestEnd)) latestEnd = row.discharge;
  }
  return found;
}

/** Rows of one client with something dated after the client's first death. */
function afterDeath(rows: readonly NumberedRow[]): NumberedRow[] {
  const deaths = rows.flatMap(({ row }) => (row.died && row.discharge !== undefined ? [row.discharge] : []));
  const first = deaths.sort()[0];
  if (first === undefined) return [];
  const isLater = (date: IsoDate | undefined) => date !== undefined && date > first;
  return rows.filter(({ row }) => isLater(row.referral) || isLater(row.entry) || isLater(row.lastContact));
}

/** All rows of one client if they disagree on the birth date. */
function severalBirths(rows: readonly NumberedRow[]): readonly NumberedRow[] {
  const births = new Set(rows.flatMap(({ row }) => (row.birth === undefined ? [] : [row.birth])));
  return births.size > 1 ? rows : [];
}

/** The rules each row of a file breaks, alone or beside the others, in the order of the rows; codes ascend within a row. */
export function fileRules(rows: readonly ReferralRow[], context: QualityContext): RuleCode[][] {
  const broken = rows.map((row) => rowRules(row, context));
  const mark = (code: RuleCode, found: readonly NumberedRow[]) => {
    for (const { at } of found) broken[at]?.push(code);
  };
  const numbered = rows.map((row, at) => ({ at, row }));
  const { first, duplicates } = splitDuplicates(numbered);
  mark('DQ02', duplicates);
  const clientOf = ({ client }: ReferralRow) => client;
  const ofClients = (some: readonly NumberedRow[]) =>
    grouped(
      some.filter(({ row }) => hasClient(row)),
      clientOf,
    );
  for (const own of ofClients(first)) {
    mark('DQ03', sameReferral(own));
    mark('DQ12', overlapping(own));
    mark('DQ25', severalBirths(own));
  }
  for (const own of ofClients(numbered)) mark('DQ23', afterDeath(own));
  return broken.map((codes) => codes.sort());
}
