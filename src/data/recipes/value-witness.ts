import { fieldsOf } from '../../domain/schema/fields.ts';
import type { Mapping } from '../import/mapping.ts';
import { valueEvidence } from '../import/match-values.ts';
import type { Inspection } from '../workspace.ts';
import type { ValueWitness } from './pair-headers.ts';
import { columnsUsed } from './recipe-columns.ts';

/** What is known of a file when it is matched to a recipe. */
export type DescribedTable = Pick<Inspection, 'profile' | 'suggestion'>;

/** From this confidence on a suggestion of another field speaks against a column. */
const SURE_OF_ANOTHER = 0.75;

/** What the values of a file's columns say about their being the columns of a mapping. */
export function witnessOf(mapping: Mapping, table: DescribedTable): (was: string, now: string) => ValueWitness {
  const used = columnsUsed(mapping);
  return (was, now) => {
    const fields = used.get(was);
    if (fields === undefined) return 'unknown';
    const suggested = suggestedFor(now, table);
    if (suggested !== undefined && fields.includes(suggested.field)) return 'telling';
    if (suggested !== undefined && suggested.confidence >= SURE_OF_ANOTHER) return 'contradicts';
    return fields.map((field) => valuesOf(field, now, mapping, table)).reduce(worse);
  };
}

function suggestedFor(column: string, { suggestion }: DescribedTable) {
  const found = Object.entries(suggestion.matches).find(([, match]) => match.column === column);
  return found && { field: found[0], confidence: found[1].confidence };
}

/** Whether the values of a column can be a field's, with the words that the mapping explains. */
function valuesOf(field: string, column: string, mapping: Mapping, { profile }: DescribedTable): ValueWitness {
  const definition = fieldsOf(mapping.kind).get(field);
  const described = profile.columns.find(({ name }) => name === column);
  if (definition === undefined || described === undefined) return 'unknown';
  if (described.filled === described.missing) return 'unknown';
  const question = { name: field, field: definition, column: described, rows: profile.rows };
  const evidence = valueEvidence({ ...question, codebook: mapping.words[field] ?? {} });
  return evidence.possible ? 'fits' : 'contradicts';
}

function worse(one: ValueWitness, other: ValueWitness): ValueWitness {
  return [one, other].includes('contradicts') ? 'contradicts' : one;
}
