import {
  ASCERTAINMENTS,
  COUNTED_UNITS,
  DENOMINATOR_KINDS,
  type Facets,
  OUTCOME_EVENTS,
  WINDOW_RULES,
} from './facets.ts';
import type { EvidenceGrade, ReportedValue, StudyResult, StudyRole } from './study.ts';
import {
  type NumberRange,
  optionalNumber,
  optionalText,
  type Part,
  partFrom,
  pathOf,
  Refusal,
  requiredNumber,
  requiredPattern,
  requiredText,
  textList,
  wholeNumber,
  wordFrom,
} from './study-reader.ts';

const GRADES: readonly EvidenceGrade[] = ['A', 'B', 'C'];
const ROLES: readonly StudyRole[] = [
  'program',
  'control-arm',
  'adjacent-model',
  'usual-care',
  'national-measure',
  'context',
];
const RESULT_KEYS = [
  'id',
  'grade',
  'measure',
  'numerator',
  'denominator',
  'facets',
  'ascertainment',
  'role',
  'value',
  'readIn',
  'sourceKind',
  'origin',
  'notSeen',
  'note',
];
const FACET_KEYS = ['denominator', 'outcome', 'windowDays', 'windowRule', 'unit'];
const VALUE_KINDS = ['counts', 'percent', 'effect', 'words'] as const;
const ALL_VALUE_KEYS = [
  'kind',
  'numerator',
  'denominator',
  'printedPercent',
  'percent',
  'measure',
  'value',
  'low',
  'high',
];
const VALUE_KEYS: Readonly<Record<ReportedValue['kind'], readonly string[]>> = {
  counts: ['kind', 'numerator', 'denominator', 'printedPercent'],
  percent: ['kind', 'percent', 'denominator', 'low', 'high'],
  effect: ['kind', 'measure', 'value', 'low', 'high'],
  words: ['kind'],
};

const PERCENT = { lowest: 0, highest: 100 };
const PEOPLE = { lowest: 0, highest: 1_000_000_000 };
const SOME_PEOPLE = { ...PEOPLE, lowest: 1 };
const WINDOW = { lowest: 0, highest: 36_500 };
const EFFECT = { lowest: -1_000_000_000, highest: 1_000_000_000 };

/** Reads one result; throws a Refusal at its first problem. */
export function resultFrom(json: unknown, path: string): StudyResult {
  const part = partFrom(json, path, RESULT_KEYS);
  const id = requiredPattern(part, 'id', 'result-id');
  const readIn = optionalText(part, 'readIn');
  if (readIn === '')
    throw new Refusal({ code: 'no-locator', path: pathOf(part, 'readIn'), parameters: { result: id } });
  return {
    id,
    grade: wordFrom(part, 'grade', GRADES),
    measure: requiredText(part, 'measure'),
    numerator: requiredText(part, 'numerator'),
    denominator: requiredText(part, 'denominator'),
    facets: facetsFrom(partFrom(part.record.facets, pathOf(part, 'facets'), FACET_KEYS)),
    ascertainment: wordFrom(part, 'ascertainment', ASCERTAINMENTS),
    role: wordFrom(part, 'role', ROLES),
    value: valueFrom(part.record.value, pathOf(part, 'value')),
    readIn,
    sourceKind: optionalText(part, 'sourceKind'),
    origin: optionalText(part, 'origin'),
    notSeen: textList(part, 'notSeen'),
    note: optionalText(part, 'note'),
  };
}

function facetsFrom(part: Part): Facets {
  const days = optionalNumber(part, 'windowDays', WINDOW);
  const windowDays = days === null ? null : wholeNumber(days, pathOf(part, 'windowDays'));
  const windowRule = wordFrom(part, 'windowRule', WINDOW_RULES);
  if ((windowDays === null) !== (windowRule === 'none' || windowRule === 'same-contact')) {
    const parameters = { rule: windowRule, days: windowDays };
    throw new Refusal({ code: 'rule-against-days', path: part.path, parameters });
  }
  return {
    denominator: wordFrom(part, 'denominator', DENOMINATOR_KINDS),
    outcome: wordFrom(part, 'outcome', OUTCOME_EVENTS),
    windowDays,
    windowRule,
    unit: wordFrom(part, 'unit', COUNTED_UNITS),
  };
}

function valueFrom(json: unknown, path: string): ReportedValue {
  const kind = wordFrom(partFrom(json, path, ALL_VALUE_KEYS), 'kind', VALUE_KINDS);
  const part = partFrom(json, path, VALUE_KEYS[kind]);
  switch (kind) {
    case 'counts':
      return countsFrom(part);
    case 'percent': {
      const percent = requiredNumber(part, 'percent', PERCENT);
      const below = optionalNumber(part, 'denominator', SOME_PEOPLE);
      const denominator = below === null ? null : wholeNumber(below, pathOf(part, 'denominator'));
      return { kind, percent, denominator, ...intervalFrom(part, percent, PERCENT) };
    }
    case 'effect': {
      const value = optionalNumber(part, 'value', EFFECT);
      return { kind, measure: requiredText(part, 'measure'), value, ...intervalFrom(part, value, EFFECT) };
    }
    case 'words':
      return { kind };
  }
}

function countsFrom(part: Part): ReportedValue {
  const numerator = wholeNumber(requiredNumber(part, 'numerator', PEOPLE), pathOf(part, 'numerator'));
  const denominator = wholeNumber(requiredNumber(part, 'denominator', SOME_PEOPLE), pathOf(part, 'denominator'));
  const printed = requiredNumber(part, 'printedPercent', PERCENT);
  if (numerator > denominator) {
    const parameters = { numerator, denominator };
    throw new Refusal({ code: 'numerator-above-denominator', path: part.path, parameters });
  }
  if (Math.abs((numerator / denominator) * 100 - printed) > halfOfLastDigit(printed) + 1e-9) {
    const parameters = { printed, numerator, denominator };
    throw new Refusal({ code: 'percent-against-counts', path: pathOf(part, 'printedPercent'), parameters });
  }
  return { kind: 'counts', numerator, denominator, printedPercent: printed };
}

/** How far rounding can have moved a printed number: 0.5 of 88, 0.05 of 33.6. */
function halfOfLastDigit(printed: number): number {
  const decimals = /^\d+(?:\.(\d+))?$/.exec(String(printed));
  return decimals === null ? 0 : 0.5 * 10 ** -(decimals[1] ?? '').length;
}

interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

function intervalFrom(part: Part, value: number | null, range: NumberRange): Interval {
  const low = optionalNumber(part, 'low', range);
  const high = optionalNumber(part, 'high', range);
  if ((low === null) !== (high === null)) {
    const parameters = { missing: low === null ? ('low' as const) : ('high' as const) };
    throw new Refusal({ code: 'half-an-interval', path: part.path, parameters });
  }
  if (low !== null && high !== null && value !== null && (value < low || value > high))
    throw new Refusal({ code: 'value-outside-interval', path: part.path, parameters: { value, low, high } });
  return { low, high };
}
