import { COUNT_FIELDS } from './count-fields.ts';
import { EPISODE_FIELDS } from './episode-fields.ts';
import { EVENT_FIELDS } from './event-fields.ts';
import type { FieldDefinition } from './field.ts';
import { PEOPLE_FIELDS } from './people-fields.ts';
import { VISIT_FIELDS } from './visit-fields.ts';

type NamesOfType<Fields extends Record<string, FieldDefinition>, Type extends FieldDefinition['type']> = {
  [Name in keyof Fields]: Fields[Name]['type'] extends Type ? Name : never;
}[keyof Fields];

/** A column of the canonical row. */
export type EpisodeField = keyof typeof EPISODE_FIELDS;

/** Facts the episode view works out from the recorded dates. */
export type DerivedFlag =
  | 'entry_before_referral'
  | 'exit_before_entry'
  | 'entry_without_referral'
  | 'exit_without_entry'
  | 'active_after_death'
  | 'exited'
  | 'died_by_referral';

export type DateField = NamesOfType<typeof EPISODE_FIELDS, 'date'>;
export type FlagField = NamesOfType<typeof EPISODE_FIELDS, 'flag'> | DerivedFlag;
export type CodedField = NamesOfType<typeof EPISODE_FIELDS, 'coded'>;
export type NumberField = NamesOfType<typeof EPISODE_FIELDS, 'number'>;

/** Fields by which results can be split and filtered. */
export const GROUP_FIELDS = [
  'program',
  'agency',
  'pathway',
  'referral_source',
  'entry_kind',
  'moud',
  'naloxone_given',
  'sex',
  'race',
  'ethnicity',
  'age_group',
  'zip',
  'category',
  'category_2',
  'category_3',
] as const satisfies readonly EpisodeField[];
export type GroupField = (typeof GROUP_FIELDS)[number];

/** A column of a monthly count file that holds a count. */
export type CountField = NamesOfType<typeof COUNT_FIELDS, 'number'>;

/**
 * What one row of a table stands for: a person's encounter or referral with what followed, one event, one visit or dose,
 * one person and who that is, the counts of one month, or nothing about people: such a table is left out, and says so.
 */
export const TABLE_KINDS = ['client-level', 'events', 'visits', 'people', 'aggregate', 'left-out'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What tables of people's rows, whatever their shape, become; counts stay counts and never mix with them. */
export type DataKind = 'client-level' | 'aggregate';

const FIELDS_OF: Record<TableKind, Record<string, FieldDefinition>> = {
  'client-level': EPISODE_FIELDS,
  events: EVENT_FIELDS,
  visits: VISIT_FIELDS,
  people: PEOPLE_FIELDS,
  aggregate: COUNT_FIELDS,
  'left-out': {},
};

/** What a table's rows become when they are loaded; `null` for a table that is left out. */
export function dataKindOf(kind: TableKind): DataKind | null {
  if (kind === 'left-out') return null;
  return kind === 'aggregate' ? 'aggregate' : 'client-level';
}

/** The canonical fields of a kind of table, by name. */
export function fieldsOf(kind: TableKind): ReadonlyMap<string, FieldDefinition> {
  return new Map(Object.entries(FIELDS_OF[kind]));
}

export function isGroupField(name: string): name is GroupField {
  return GROUP_FIELDS.some((field) => field === name);
}
