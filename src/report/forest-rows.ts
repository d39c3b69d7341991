import type { CountyRecount } from '../data/recounts.ts';
import type { Cell } from '../data/result.ts';
import { shortCitation } from '../domain/evidence/citation.ts';
import type { Compared } from '../domain/evidence/comparability.ts';
import type { LibraryEntry } from '../domain/evidence/library.ts';
import { publishedEstimate } from '../domain/evidence/published-estimate.ts';
import type { StudyResult } from '../domain/evidence/study.ts';
import type { ProportionMetric } from '../domain/metrics/metric.ts';
import type { ForestRow } from './figure.ts';
import { markOf } from './marks.ts';
import { windowText } from './messages/evidence.ts';
import { forestWords } from './messages/forest.ts';
import { countText, percent, percentRange } from './numbers.ts';
import { studyTitle } from './study-statement.ts';

/** The line of a published result; undefined where it has no interval to draw. */
export function studyRow({ entry, match }: Compared, largest: number): ForestRow | undefined {
  const { study, result } = entry;
  const estimate = publishedEstimate(result);
  if (!estimate?.interval || match === 'unrelated') return undefined;
  const { low, high } = estimate.interval;
  const name = `${studyTitle(study)}, ${study.citation.year ?? shortCitation(study.citation)}`;
  const number = numberText(estimate.value, low, high, estimate.denominator);
  return {
    id: result.id,
    resultId: result.id,
    kind: 'study',
    match,
    label: name,
    detail: `${ruleText(result)}.`,
    number,
    mark: { state: 'ok', value: estimate.value, low, high, label: `${name}: ${number}. ${ruleText(result)}.` },
    area: estimate.denominator === null ? null : estimate.denominator / largest,
    outer: null,
  };
}

/** A published interval without its count has been rounded by its source: no decimals are added. */
function numberText(value: number, low: number, high: number, denominator: number | null): string {
  return `${percent(value, denominator ?? 1)} (${percentRange(low, high, denominator ?? 1)})`;
}

/** What was counted, of whom and for how long: `People who started treatment: 160 of 263 people referred, within 182 days`. */
function ruleText({ numerator, denominator, value, facets }: StudyResult): string {
  const counted = `${numerator.charAt(0).toUpperCase()}${numerator.slice(1)}`;
  const below = value.kind === 'counts' || value.kind === 'percent' ? value.denominator : null;
  const whom = below === null ? denominator : `${countText(below)} ${denominator}`;
  const of = value.kind === 'counts' ? `: ${countText(value.numerator)} of ${whom}` : `, of ${whom}`;
  return `${counted}${of}, ${windowText(facets)}`;
}

/** The county by its usual rule. */
export function countyRow(metric: ProportionMetric, cell: Cell): ForestRow {
  return ownRow(metric, cell, { id: 'county', resultId: null, kind: 'county', label: forestWords.countyRow });
}

/** The county by the rule of a study; undefined where nobody falls under it. */
export function recountedRow({ study, result }: LibraryEntry, recount: CountyRecount): ForestRow | undefined {
  if (recount.kind !== 'counted' || recount.cell === undefined) return undefined;
  return ownRow(recount.metric, recount.cell, {
    id: `county-${result.id}`,
    resultId: result.id,
    kind: 'recounted',
    label: forestWords.recountedRow(studyTitle(study)),
  });
}

function ownRow(
  metric: ProportionMetric,
  cell: Cell,
  named: Pick<ForestRow, 'id' | 'resultId' | 'kind' | 'label'>,
): ForestRow {
  const mark = markOf(metric, cell, named.label);
  const measured = cell.state === 'ok' ? cell : cell.state === 'immature' ? cell.partial : null;
  const { interval } = measured ?? { interval: null };
  const number =
    measured && interval ? numberText(measured.value, interval.low, interval.high, measured.denominator) : '';
  const below = measured === null ? '' : `${countText(measured.denominator)} `;
  const above = measured?.numerator ?? null;
  const counted = above === null ? '' : `: ${countText(above)} of ${below}`;
  return {
    ...named,
    match: 'drawn',
    detail: `${sentenceStart(metric.numerator.words)}${counted === '' ? ', of ' : counted}${metric.denominator.words}.`,
    number,
    mark,
    area: null,
    outer: null,
  };
}

function sentenceStart(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
