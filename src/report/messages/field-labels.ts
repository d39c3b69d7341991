import { EPISODE_FIELDS } from '../../domain/schema/episode-fields.ts';
import type { FieldDefinition } from '../../domain/schema/field.ts';
import { fieldsOf, type GroupField } from '../../domain/schema/fields.ts';

/** A canonical field's label; the name itself where it is none. */
export function fieldLabel(name: string): string {
  const field = fieldsOf('client-level').get(name) ?? fieldsOf('aggregate').get(name);
  return field?.label ?? name;
}

/** A group's value as people read it: the label of a code, yes and no in words, other text as it stands. */
export function groupLabel(field: GroupField, value: string): string {
  const definition: FieldDefinition = EPISODE_FIELDS[field];
  if (definition.type === 'flag') return value === 'yes' ? 'Yes' : value === 'no' ? 'No' : value;
  if (definition.type !== 'coded') return value;
  return definition.values.find(({ code }) => code === value)?.label ?? value;
}

/** The fields that are missing for something, in words: `"Exit date" or "Status at 90 days"`. */
export function missingFieldsText(missing: readonly (readonly string[])[]): string {
  return missing.map((choice) => choice.map((name) => `"${fieldLabel(name)}"`).join(' or ')).join(', and ');
}
