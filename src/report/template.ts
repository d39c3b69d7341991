import { exampleMark } from '../data/import/example-row.ts';
import { METRICS } from '../domain/metrics/catalogue.ts';
import type { Family } from '../domain/metrics/metric.ts';
import { EPISODE_FIELDS } from '../domain/schema/episode-fields.ts';
import type { FieldDefinition } from '../domain/schema/field.ts';

/** One column of a template and what to write in it. */
export interface TemplateColumn {
  readonly field: string;
  /** A name that the import knows for certain. */
  readonly header: string;
  readonly description: string;
  /** How a cell is written, or the words it may hold. */
  readonly write: string;
  /** Families of measures that need it; none: it is needed by all of them, or helps to split them. */
  readonly neededFor: readonly Family[];
  /** One cell for each example row. */
  readonly examples: readonly [string, string];
}

/** Fields that every template has: who, when, and what results are split by. */
const ALWAYS = ['person_id', 'encounter_date', 'program', 'agency'];

/** The columns a county would fill for the measures of some families, in the order of the journey. */
export function templateColumns(families: readonly Family[]): readonly TemplateColumn[] {
  const needed = new Map<string, Family[]>();
  for (const { family, requires } of METRICS.filter((metric) => families.includes(metric.family))) {
    for (const [field] of requires) {
      if (field !== undefined) needed.set(field, [...new Set([...(needed.get(field) ?? []), family])]);
    }
  }
  return Object.entries<FieldDefinition>(EPISODE_FIELDS)
    .filter(([field]) => ALWAYS.includes(field) || needed.has(field))
    .toSorted(([one], [other]) => Number(other === 'person_id') - Number(one === 'person_id'))
    .map(([field, definition]) => ({
      field,
      header: headerOf(field),
      description: definition.description,
      write: writing(definition),
      neededFor: needed.get(field) ?? [],
      examples: field === 'person_id' ? [exampleMark(1), exampleMark(2)] : examples(field, definition),
    }));
}

function headerOf(field: string): string {
  const words = field.replaceAll('_', ' ').replace(/\bid$/, 'ID');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function writing(definition: FieldDefinition): string {
  switch (definition.type) {
    case 'id':
      return 'A number or code that is the same every time';
    case 'date':
      return 'A date as YYYY-MM-DD; empty if it has not happened';
    case 'flag':
      return 'Yes or No; empty if not known';
    case 'number':
      return 'A whole number';
    case 'category':
      return 'A name, written the same way every time';
    case 'coded':
      return `One of: ${definition.values.map(({ label }) => label).join('; ')}`;
  }
}

/** The days of the second, invented story: met, sent on, never entered. */
const LATER_DATES = new Set([
  'entry_date',
  'exit_date',
  'overdose_date',
  'rearrest_date',
  'death_date',
  'last_contact_date',
]);

function examples(field: string, definition: FieldDefinition): readonly [string, string] {
  switch (definition.type) {
    case 'date':
      return [definition.example, LATER_DATES.has(field) ? '' : definition.example];
    case 'flag':
      return ['Yes', 'No'];
    case 'coded':
      return [definition.values[0]?.label ?? '', ''];
    default:
      return [definition.example, definition.example];
  }
}
