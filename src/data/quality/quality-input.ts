import type { DataKind } from '../../domain/schema/fields.ts';
import type { IsoDate } from '../../domain/units.ts';
import { combinedHeader } from '../import/combination.ts';
import type { DateFormat, Mapping } from '../import/mapping.ts';
import { filledFields } from '../told-fields.ts';

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
  readonly rowsAtOnce?: number | undefined;
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
  const header = own(columns, field);
  if (header !== undefined) return [header];
  const combination = own(combined, field);
  if (combination !== undefined) return [combinedHeader(combination)];
  const born = field === 'birth_date' ? combinedBirth(combined) : null;
  return born === null ? [] : [born.header];
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The column of birth dates that a file has only become ages or a key of; `null` where there is none. */
export function bornOf({ mapping }: QualityFile): { readonly header: string; readonly format: DateFormat } | null {
  return own(mapping.columns, 'birth_date') === undefined ? combinedBirth(mapping.combined) : null;
}

function combinedBirth(combined: Mapping['combined']): { readonly header: string; readonly format: DateFormat } | null {
  const aged = Object.values(combined).find((combination) => combination.how === 'age');
  return aged === undefined ? null : { header: aged.born, format: aged.bornFormat };
}

/** The fields whose cells the rules can read: those that a file fills, and birth dates that it turned into ages. */
export function judgedFields(file: QualityFile): ReadonlySet<string> {
  return new Set([...filledFields(file.mapping), ...(bornOf(file) === null ? [] : ['birth_date'])]);
}

/** Whether of each list of fields at least one is filled. */
export function fillsAll(filled: ReadonlySet<string>, needs: readonly (readonly string[])[]): boolean {
  return needs.every((choice) => choice.some((field) => filled.has(field)));
}
