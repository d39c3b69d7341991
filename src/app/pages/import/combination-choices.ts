import { boxGroups, boxHeader, dateGroups, numberedGroups } from '../../../data/import/header-groups.ts';
import type { Checkbox, Combination } from '../../../data/import/mapping.ts';
import type { ColumnProfile } from '../../../data/import/profile-table.ts';
import { answerCode, inFieldOrder, severalOf } from '../../../data/import/suggest-combined.ts';
import { chooseDateFormat, provenOrder } from '../../../data/import/suggest-dates.ts';
import { nameKeyOf, withBornFormat } from '../../../data/import/suggest-name-key.ts';
import type { FieldDefinition } from '../../../domain/schema/field.ts';
import type { ReadyFile } from '../../state.ts';

/** The field to be filled and the column that filled it so far. */
export interface FieldInQuestion {
  readonly name: string;
  readonly definition: FieldDefinition;
  readonly column: string | null;
}

type How = Combination['how'];

const HOWS: Readonly<Record<FieldDefinition['type'], readonly How[]>> = {
  date: ['date-parts', 'first-filled'],
  id: ['joined', 'first-filled'],
  flag: ['any-yes', 'first-filled'],
  coded: ['checkboxes', 'first-filled'],
  category: ['checkboxes', 'first-filled', 'joined'],
  number: ['first-filled'],
};

/** The ways in which several columns can make a field. */
export function combinationHows({ name, definition }: FieldInQuestion): readonly How[] {
  if (name === 'age' || name === 'age_group') return ['age', ...HOWS[definition.type]];
  if (name === 'person_id') return ['name-key', ...HOWS[definition.type]];
  return name === 'zip' ? ['zip', ...HOWS[definition.type]] : HOWS[definition.type];
}

/** What to begin with when several columns are to make a field in a way: the columns that most likely belong to it. */
export function startCombination(how: How, question: FieldInQuestion, file: ReadyFile): Combination {
  const { columns } = file.inspection.profile;
  const [first = ''] = [question.column, ...columns.map(({ name }) => name)].filter((name) => name !== null);
  switch (how) {
    case 'date-parts':
      return startDate(columns, first);
    case 'checkboxes':
      return startBoxes(columns, question);
    case 'age':
      return startAge(file, first);
    case 'name-key':
      return startNameKey(file, first);
    case 'zip':
      return { how, column: first, digits: 3 };
    default:
      return { how, columns: startColumns(columns, first) };
  }
}

function startDate(columns: readonly ColumnProfile[], first: string): Combination {
  const [group] = dateGroups(columns);
  const day = group === undefined ? first : (group.day?.name ?? null);
  return {
    how: 'date-parts',
    year: group?.year.name ?? first,
    month: group?.month.name ?? first,
    day,
    missingDay: day === null ? 'first' : 'none',
  };
}

function startColumns(columns: readonly ColumnProfile[], first: string): readonly string[] {
  const group = numberedGroups(columns).find((one) => one.columns.some(({ name }) => name === first));
  return group === undefined ? [first] : group.columns.map(({ name }) => name);
}

function startBoxes(columns: readonly ColumnProfile[], { name, definition, column }: FieldInQuestion): Combination {
  const groups = boxGroups(columns);
  const group = groups.find((one) => one.columns.some((member) => member.name === column)) ?? groups[0];
  const headers = group?.columns.map((member) => member.name) ?? columns.slice(0, 1).map((member) => member.name);
  const boxes = headers.map((header): Checkbox => {
    const answer = boxHeader(header)?.answer ?? header;
    return { column: header, code: answerCode(answer, definition) ?? '' };
  });
  return { how: 'checkboxes', boxes: inFieldOrder(definition, boxes), several: severalOf(name) };
}

function startNameKey({ inspection }: ReadyFile, first: string): Combination {
  const { profile, suggestion } = inspection;
  return (
    nameKeyOf(suggestion.identifiers, profile.columns) ??
    withBornFormat({ how: 'name-key', names: [first], born: first, bornFormat: 'ymd' }, profile.columns)
  );
}

function startAge({ inspection, mapping }: ReadyFile, first: string): Combination {
  const { profile, suggestion } = inspection;
  const born = suggestion.identifiers.find(({ kind }) => kind === 'birth-date')?.column ?? first;
  const on = mapping.columns.encounter_date ?? mapping.columns.referral_date ?? mapping.columns.entry_date ?? first;
  return withFormats({ how: 'age', born, bornFormat: 'ymd', on, onFormat: 'ymd' }, profile.columns);
}

/** An age whose two columns are read as their cells are written. */
export function withFormats<Age extends Extract<Combination, { how: 'age' }>>(
  age: Age,
  columns: readonly ColumnProfile[],
): Age {
  const order = provenOrder(columns);
  const formatOf = (header: string) => {
    const profile = columns.find(({ name }) => name === header);
    return profile === undefined ? 'ymd' : chooseDateFormat(profile, order).format;
  };
  return { ...age, bornFormat: formatOf(age.born), onFormat: formatOf(age.on) };
}
