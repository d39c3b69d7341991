import {
  ASCERTAINMENTS,
  COUNTED_UNITS,
  DENOMINATOR_KINDS,
  OUTCOME_EVENTS,
  PATHWAYS,
  WINDOW_RULES,
} from '../../../domain/evidence/facets.ts';
import type { OwnColumn } from '../../../domain/evidence/own-row.ts';
import { denominatorLabel, outcomeLabel, settingLabel } from '../../../report/messages/evidence.ts';
import type { SelectOption } from '../../../ui/Select.tsx';
import { ASCERTAINMENT_WORDS, UNIT_WORDS } from '../../messages/evidence.ts';
import { ownEvidenceMessages } from '../../messages/own-evidence.ts';

const words = ownEvidenceMessages;

/** The fields of the form in their parts, in the order in which a person fills them. */
export const OWN_FIELD_GROUPS: readonly { readonly title: string; readonly columns: readonly OwnColumn[] }[] = [
  {
    title: words.groups.study,
    columns: [
      'program',
      'pathway',
      'place',
      'year',
      'title',
      'authors',
      'source',
      'doi',
      'url',
      'period',
      'design',
      'population',
    ],
  },
  {
    title: words.groups.result,
    columns: ['measure', 'counted', 'of_whom', 'outcome', 'group', 'window_rule', 'window_days', 'unit'],
  },
  { title: words.groups.number, columns: ['numerator', 'denominator', 'percent', 'interval_low', 'interval_high'] },
  { title: words.groups.source, columns: ['known_from', 'grade', 'read_in', 'note'] },
];

function options<Code extends string>(codes: readonly Code[], label: (code: Code) => string): readonly SelectOption[] {
  return [{ value: '', label: words.choose }, ...codes.map((value) => ({ value, label: capitalised(label(value)) }))];
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The choices of coded fields; all others are typed. */
export const OWN_CHOICES: Readonly<Partial<Record<OwnColumn, readonly SelectOption[]>>> = {
  pathway: options(PATHWAYS, settingLabel),
  outcome: options(OUTCOME_EVENTS, outcomeLabel),
  group: options(DENOMINATOR_KINDS, denominatorLabel),
  window_rule: options(WINDOW_RULES, (rule) => words.windowRules[rule]),
  unit: options(COUNTED_UNITS, (unit) => UNIT_WORDS[unit]),
  known_from: options(ASCERTAINMENTS, (known) => ASCERTAINMENT_WORDS[known]),
  grade: options(['A', 'B', 'C'] as const, (grade) => words.grades[grade]),
};
