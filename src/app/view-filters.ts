import type { Filter } from '../data/request.ts';
import { GROUP_FIELDS, type GroupField } from '../domain/schema/fields.ts';

/** The values that a filter of a field keeps; empty when the field is not filtered. */
export function valuesFor(where: readonly Filter[], field: GroupField): readonly string[] {
  return where.find((filter) => filter.field === field)?.values ?? [];
}

/** The filters with one field set anew; no values takes its filter away. The order is that of the address. */
export function withValues(where: readonly Filter[], field: GroupField, values: readonly string[]): readonly Filter[] {
  const others = where.filter((filter) => filter.field !== field);
  const all = values.length === 0 ? others : [...others, { field, values }];
  return GROUP_FIELDS.flatMap((name) => all.filter((filter) => filter.field === name));
}

/** The filters without one value. */
export function withoutValue(where: readonly Filter[], field: GroupField, value: string): readonly Filter[] {
  const rest = valuesFor(where, field).filter((one) => one !== value);
  return withValues(where, field, rest);
}
