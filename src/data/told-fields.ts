import { EPISODE_FIELDS } from '../domain/schema/episode-fields.ts';
import { EVENT_TELLS } from '../domain/schema/event-values.ts';
import { fieldsOf } from '../domain/schema/fields.ts';
import type { Mapping } from './import/mapping.ts';
import type { TableProfile } from './import/profile-table.ts';
import { meaningOf, wordMeanings } from './import/words.ts';

/** The canonical fields that a mapping fills, from one or several columns or with a constant. */
export function filledFields(mapping: Mapping): ReadonlySet<string> {
  return new Set([mapping.columns, mapping.combined, mapping.constants].flatMap((part) => Object.keys(part)));
}

/** The fields of a client-level row that a file fills, whatever its shape; of a log by the kinds of event met in it. */
export function toldFields(mapping: Mapping, eventKinds: ReadonlySet<string>): ReadonlySet<string> {
  const filled = filledFields(mapping);
  switch (mapping.kind) {
    case 'events':
      return new Set([...filled].filter(isEpisodeField).concat(eventFields(eventKinds, filled.has('event_detail'))));
    case 'visits':
      return new Set([
        ...[...filled].filter(isEpisodeField),
        'entry_date',
        'exit_date',
        'moud',
        'entry_kind',
        'services_34d',
      ]);
    default:
      return filled;
  }
}

/** The kinds of event that the frequent words of a log mean, before it is loaded. */
export function eventKindsOf(mapping: Mapping, { columns }: TableProfile): ReadonlySet<string> {
  const field = fieldsOf(mapping.kind).get('event_kind');
  const column = columns.find(({ name }) => name === mapping.columns.event_kind);
  if (field === undefined || column === undefined) return new Set();
  const meanings = wordMeanings(field, mapping.words.event_kind);
  return new Set(column.values.flatMap(({ value }) => meaningOf(value, meanings) ?? []));
}

function isEpisodeField(field: string): boolean {
  return Object.hasOwn(EPISODE_FIELDS, field);
}

const ENTRIES = ['entry', 'medication-start'];

function eventFields(kinds: ReadonlySet<string>, hasDetail: boolean): readonly string[] {
  const told = [...kinds].flatMap((kind) => EVENT_TELLS[kind] ?? []);
  const isArrestFirst = kinds.has('arrest') && !kinds.has('encounter') && !kinds.has('overdose');
  const detailed = [
    ...(kinds.has('exit') ? ['exit_reason'] : []),
    ...(ENTRIES.some((kind) => kinds.has(kind)) ? ['entry_kind'] : []),
  ];
  return [...told, ...(isArrestFirst ? ['encounter_date'] : []), ...(hasDetail ? detailed : [])];
}
