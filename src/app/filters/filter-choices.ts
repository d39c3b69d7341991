import { tellsApart } from '../../data/analyse.ts';
import type { Loaded } from '../../data/workspace.ts';
import type { GroupField } from '../../domain/schema/fields.ts';
import { groupLabel } from '../../report/messages/field-labels.ts';
import type { Choice } from '../../ui/choice.ts';
import type { SelectOption } from '../../ui/Select.tsx';
import { filterMessages } from '../messages/filters.ts';
import type { View } from '../view.ts';
import { valuesFor } from '../view-filters.ts';

export const GRAIN_CHOICES: readonly Choice<View['by']>[] = (['month', 'quarter', 'half-year', 'year'] as const).map(
  (value) => ({ value, label: filterMessages.grains[value] }),
);

/** Whether a field is worth filtering by: it tells rows apart, or it is filtered already. */
export function filterable(loaded: Pick<Loaded, 'groups'>, view: Pick<View, 'where'>, field: GroupField): boolean {
  return tellsApart(loaded, field) || (loaded.groups.has(field) && valuesFor(view.where, field).length > 0);
}

/** Stands for a filter of several values, which a select cannot show as one of its choices. */
const SEVERAL = '\u0000several';

/** What the select of a filter offers: everybody, each value, and several values where the address names them. */
export function groupOptions(
  field: GroupField,
  values: readonly string[],
  chosen: readonly string[],
): { readonly value: string; readonly options: readonly SelectOption[] } {
  const known = [...new Set([...values, ...(chosen.length === 1 ? chosen : [])])];
  const several = { value: SEVERAL, label: filterMessages.several(chosen.map((value) => groupLabel(field, value))) };
  return {
    value: chosen.length > 1 ? SEVERAL : (chosen[0] ?? ''),
    options: [
      { value: '', label: filterMessages.all },
      ...(chosen.length > 1 ? [several] : []),
      ...known.map((value) => ({ value, label: groupLabel(field, value) })),
    ],
  };
}

/** The values that a choice in the select stands for. */
export function chosenValues(choice: string, before: readonly string[]): readonly string[] {
  if (choice === SEVERAL) return before;
  return choice === '' ? [] : [choice];
}
