import { LIMIT_RULE_KINDS, type LimitRule } from '../domain/limit-rules.ts';
import { METRICS } from '../domain/metrics/catalogue.ts';
import { measureName } from '../domain/metrics/definitions.ts';
import { asList, asOneOf, asRecord, ownText } from '../domain/record.ts';
import { parseIsoDate } from '../domain/units.ts';

/** The limits of a project file, or the path of the part that is not as it should be. */
export function parseLimits(json: unknown): readonly LimitRule[] | { readonly wrong: string } {
  const rules: LimitRule[] = [];
  for (const [index, one] of (asList(json) ?? [null]).entries()) {
    const rule = limitRule(one);
    if (typeof rule === 'string') return { wrong: `[${index}]${rule}` };
    rules.push(rule);
  }
  return rules;
}

/** The rule, or the path of what is wrong in it. */
function limitRule(json: unknown): LimitRule | string {
  const record = asRecord(json);
  if (!record) return '';
  const kind = asOneOf(record.kind, LIMIT_RULE_KINDS);
  const measure = ownText(record, 'measure');
  const date = parseIsoDate(ownText(record, 'date') ?? '');
  const note = ownText(record, 'note');
  if (kind === undefined) return '.kind';
  if (measure === undefined || !MEASURES.has(measure)) return '.measure';
  if (date === undefined) return '.date';
  return note === undefined || note.trim() === '' ? '.note' : { kind, measure, date, note };
}

const MEASURES = new Set(METRICS.map(({ id }) => measureName(id)));
