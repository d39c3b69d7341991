import type { QualityCode } from '../../domain/quality.ts';
import { PERSON_RULES } from './person-rules.ts';
import { fillsAll, judgedFields, type QualityFile, type QualityInput } from './quality-input.ts';
import type { RowRule } from './rule.ts';
import { EVENT_RULES, SINGLE_ROW_RULES } from './single-row-rules.ts';

const ROW_RULES: readonly RowRule[] = [...SINGLE_ROW_RULES, ...EVENT_RULES, ...PERSON_RULES];

/** A rule and the numbers of the files whose rows it can judge. */
export interface JudgedRule {
  readonly rule: RowRule;
  readonly fileNos: readonly number[];
}

/** A rule that could not be judged in any file, and what would make it possible. */
export interface UnjudgedRule {
  readonly code: QualityCode;
  /** Of each inner list one field would do. */
  readonly missing: readonly (readonly string[])[];
  readonly needsProgramStart: boolean;
}

/** Which rules on rows can be judged in which files; rules that cannot be judged anywhere are told with what they lack. */
export function judgeable(input: QualityInput): {
  readonly judged: readonly JudgedRule[];
  readonly unjudged: readonly UnjudgedRule[];
} {
  const filled = input.files.map(judgedFields);
  const anywhere = new Set(filled.flatMap((fields) => [...fields]));
  const judged: JudgedRule[] = [];
  const unjudged: UnjudgedRule[] = [];
  for (const rule of ROW_RULES) {
    const needsProgramStart = rule.needsSetting === 'programStart' && input.programStart === null;
    const lacks = (rule.needsAnywhere ?? []).filter((choice) => !choice.some((field) => anywhere.has(field)));
    const fileNos = filled.flatMap((fields, index) =>
      isItsKind(rule, input.files[index]) && fillsAll(fields, rule.needs) ? [index + 1] : [],
    );
    if (fileNos.length > 0 && lacks.length === 0 && !needsProgramStart) judged.push({ rule, fileNos });
    else unjudged.push({ code: rule.code, missing: [...missingOf(rule, filled), ...lacks], needsProgramStart });
  }
  const isJudged = ({ code }: UnjudgedRule) => judged.some(({ rule }) => rule.code === code);
  return { judged, unjudged: unjudged.filter((rule, index) => !isJudged(rule) && isFirst(unjudged, index)) };
}

function isFirst(rules: readonly UnjudgedRule[], index: number): boolean {
  return rules.findIndex(({ code }) => code === rules[index]?.code) === index;
}

const ROWS_OF_PEOPLE = ['client-level'];
const DATED_LINES = ['events', 'visits'];

function isItsKind({ view }: RowRule, file: QualityFile | undefined): boolean {
  return file !== undefined && (view === 'quality_event' ? DATED_LINES : ROWS_OF_PEOPLE).includes(file.mapping.kind);
}

/** What the file that lacks least would still need. */
function missingOf({ needs }: RowRule, filled: readonly ReadonlySet<string>[]): readonly (readonly string[])[] {
  const lacks = filled.map((fields) => needs.filter((choice) => !choice.some((field) => fields.has(field))));
  return lacks.toSorted((one, other) => one.length - other.length)[0] ?? needs;
}
