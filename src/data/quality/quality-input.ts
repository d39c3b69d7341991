import type { DataKind } from '../../domain/schema/fields.ts';
import type { IsoDate } from '../../domain/units.ts';
import { combinedHeader } from '../import/combination.ts';
import type { Mapping } from '../import/mapping.ts';

/** One reading of one file. */
export interface Reading {
  readonly name: string;
  readonly rawTable: string;
}

/** A loaded file as the rules must know it; files stand in the order of their numbers, the first one is 1. */
export interface QualityFile {
  readonly name: string;
  readonly mapping: Mapping;
  /** Tells this reading of a file from an earlier one of the same name. */
  readonly rawTable: string;
  /** Headers of the raw table's columns. */
  readonly headers: readonly string[];
  /** The file of this sitting that it is a newer export of, whatever its name; absent where it is none. */
  readonly replaces?: Reading | undefined;
}

export interface QualityInput {
  readonly kind: DataKind;
  readonly files: readonly QualityFile[];
  readonly asOf: IsoDate | null;
  /** The day the program began, where the county has said it. */
  readonly programStart: IsoDate | null;
}

/** Fields that stand for what the rules compare, and the columns that may hold them, the likeliest first. */
const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
  referral_on: ['referral_date', 'encounter_date'],
  last_contact_on: ['last_contact_date'],
  died_on: ['death_date', 'exit_date'],
  age: ['age', 'birth_date'],
  event_on: ['event_date', 'service_date'],
};

/** The file's own header of a field, or of the field that stands in for it; `null` where no column holds it. */
export function headerOf({ mapping }: QualityFile, field: string): string | null {
  const candidates = STANDS_IN[field] ?? [field];
  return candidates.flatMap((name) => headersOf(mapping, name)).at(0) ?? null;
}

function headersOf({ columns, combined }: Mapping, field: string): readonly string[] {
  const combination = own(combined, field);
  if (combination !== undefined) return [combinedHeader(combination)];
  const header = own(columns, field);
  return header === undefined ? [] : [header];
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether of each list of fields at least one is filled. */
export function fillsAll(filled: ReadonlySet<string>, needs: readonly (readonly string[])[]): boolean {
  return needs.every((choice) => choice.some((field) => filled.has(field)));
}
