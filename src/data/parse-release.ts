import type { Release, ReleasedNumber } from '../domain/privacy/release-ledger.ts';
import { asList, asRecord, asText, ownText } from '../domain/record.ts';
import { type IsoDate, parseIsoDate } from '../domain/units.ts';

/** An earlier export as a project file holds it; undefined where it is no such thing. */
export function parseRelease(json: unknown): Release | undefined {
  const record = asRecord(json);
  const day = record && parseIsoDate(ownText(record, 'day') ?? '');
  const asOf = record && parseIsoDate(ownText(record, 'asOf') ?? '');
  const numbers = all(asList(record?.numbers), parseNumber);
  if (record === undefined || day === undefined || asOf === undefined || numbers === undefined) return undefined;
  return { day, asOf, label: ownText(record, 'label') ?? '', numbers };
}

function parseNumber(json: unknown): ReleasedNumber | undefined {
  const record = asRecord(json);
  const [measure, definition, period] = ['measure', 'definition', 'period'].map(
    (key) => record && ownText(record, key),
  );
  const where = all(asList(record?.where), parseFilter);
  const [from, to] = [dateOrNull(record?.from), dateOrNull(record?.to)];
  const numerator = record?.numerator === null ? null : countOf(record?.numerator);
  const denominator = countOf(record?.denominator);
  if (measure === undefined || definition === undefined || period === undefined || where === undefined)
    return undefined;
  if (from === undefined || to === undefined || numerator === undefined || denominator === undefined) return undefined;
  return { measure, definition, where, from, to, period, numerator, denominator };
}

function parseFilter(json: unknown): ReleasedNumber['where'][number] | undefined {
  const record = asRecord(json);
  const field = record && ownText(record, 'field');
  const values = all(asList(record?.values), asText);
  return field === undefined || values === undefined ? undefined : { field, values };
}

function all<Value>(
  list: readonly unknown[] | undefined,
  parse: (json: unknown) => Value | undefined,
): readonly Value[] | undefined {
  const parsed = list?.flatMap((json) => parse(json) ?? []);
  return parsed?.length === list?.length ? parsed : undefined;
}

function countOf(json: unknown): number | undefined {
  return typeof json === 'number' && Number.isInteger(json) && json >= 0 ? json : undefined;
}

function dateOrNull(json: unknown): IsoDate | null | undefined {
  return json === null ? null : parseIsoDate(asText(json) ?? '');
}
