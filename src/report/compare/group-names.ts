import { NOT_RECORDED } from '../../data/analyse.ts';
import type { ComparedBy } from '../../data/group-comparison.ts';
import { EPISODE_FIELDS } from '../../domain/schema/episode-fields.ts';
import type { FieldDefinition } from '../../domain/schema/field.ts';
import { compareWords as words } from '../messages/compare.ts';
import { fieldLabel, groupLabel } from '../messages/field-labels.ts';
import { periodText } from '../numbers.ts';

/** What makes the groups, by name. */
export function comparedName(field: ComparedBy): string {
  return field === 'period' ? words.period : fieldLabel(field);
}

/** What the groups of one part are called. */
export function partName(field: ComparedBy, groups: readonly string[]): string {
  const names = groups.map((group) => (field === 'period' ? periodText(group) : groupLabel(field, group)));
  return names.length === 1 ? names.join() : words.together(names);
}

/** Parts in the order of time, of their field's own values, else of the alphabet; then those not recorded, then several together. */
export function inNeutralOrder<Part extends { readonly groups: readonly string[] }>(
  field: ComparedBy,
  parts: readonly Part[],
): readonly Part[] {
  if (field === 'period') {
    return parts.toSorted(
      (a, b) => a.groups.length - b.groups.length || a.groups.join().localeCompare(b.groups.join(), 'en'),
    );
  }
  const definition: FieldDefinition = EPISODE_FIELDS[field];
  const codes = definition.type === 'coded' ? definition.values.map(({ code }) => code) : [];
  const rank = ({ groups }: Part): number => {
    const [group] = groups;
    if (groups.length > 1 || group === undefined) return codes.length + 2;
    if (group === NOT_RECORDED) return codes.length + 1;
    const at = codes.indexOf(group);
    return at === -1 ? codes.length : at;
  };
  return parts.toSorted(
    (a, b) => rank(a) - rank(b) || partName(field, a.groups).localeCompare(partName(field, b.groups), 'en'),
  );
}
