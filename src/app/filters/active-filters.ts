import { fieldLabel, groupLabel } from '../../report/messages/field-labels.ts';
import { dateText } from '../../report/numbers.ts';
import { filterMessages } from '../messages/filters.ts';
import type { View } from '../view.ts';
import { withoutValue } from '../view-filters.ts';

/** One filter in words, and the change of the view that takes it away. */
export interface ActiveFilter {
  readonly label: string;
  readonly without: Partial<View>;
}

export function activeFilters({ where, from, to }: View): readonly ActiveFilter[] {
  return [
    ...where.flatMap(({ field, values }) =>
      values.map((value) => ({
        label: filterMessages.chip(fieldLabel(field), groupLabel(field, value)),
        without: { where: withoutValue(where, field, value) },
      })),
    ),
    ...(from === null ? [] : [{ label: filterMessages.since(dateText(from)), without: { from: null } }]),
    ...(to === null ? [] : [{ label: filterMessages.until(dateText(to)), without: { to: null } }]),
  ];
}
