import type { CountyRecount } from '../data/recounts.ts';
import type { Cell } from '../data/result.ts';
import { amaCitation, shortCitation } from '../domain/evidence/citation.ts';
import type { LibraryEntry } from '../domain/evidence/library.ts';
import { publishedEstimate } from '../domain/evidence/published-estimate.ts';
import type { ProportionMetric } from '../domain/metrics/metric.ts';
import { positionInRange, publishedRange } from '../domain/stats/forest.ts';
import type { BenchmarkMark, Figure, FigureFoot, ForestBody, ForestRow, ListedStudy } from './figure.ts';
import { forestMethod } from './forest-method.ts';
import { countyRow, recountedRow, studyRow } from './forest-rows.ts';
import { forestTable } from './forest-table.ts';
import { type HeldStudy, holdStudies } from './held-studies.ts';
import { differenceSentence } from './messages/evidence.ts';
import { groupLabel, missingFieldsText } from './messages/field-labels.ts';
import { forestWords } from './messages/forest.ts';
import { suppressionSentence, undefinedSentence } from './messages/reasons.ts';
import { definitionLine, methodNote } from './method-note.ts';
import { percent } from './numbers.ts';
import { poolingOf } from './pooling.ts';
import { studyContext } from './study-context.ts';
import { designText, studyStatement, studyTitle } from './study-statement.ts';
import { verdictSummary } from './study-verdict.ts';

/** The county beside published studies; the people in view came by one pathway. */
export interface CountyForestInput {
  readonly metric: ProportionMetric;
  readonly pathways: readonly string[];
  readonly overall: Cell | undefined;
  /** By result id; what counts the same way as the measure is not in it. */
  readonly recounts: ReadonlyMap<string, CountyRecount>;
  /** Whom the filters keep, in words. */
  readonly scope: string;
  readonly foot: Pick<FigureFoot, 'counted' | 'asOf' | 'source'>;
  readonly sql: string;
  readonly isPooled: boolean;
  readonly entries?: readonly LibraryEntry[];
}

/** The county by its usual rule and by each study's own, each beside the study; what cannot be counted alike is listed. */
export function countyForest(input: CountyForestInput): Figure<ForestBody> {
  const { metric, overall } = input;
  const held = holdStudies({ ...input, facets: metric.facets });
  const shown = held.filter(isShown).toSorted(byYear);
  const rows = rowsOf(input, shown);
  const label = input.pathways.map((code) => groupLabel('pathway', code)).join(', ');
  const alike = shown.filter(({ match }) => match === 'drawn').map(({ entry }) => entry);
  const pooling = input.isPooled ? poolingOf(alike) : undefined;
  const groups = [{ id: 'county', label, rows: [...rows, ...(pooling?.row ? [pooling.row] : [])] }];
  const question = forestWords.comparedQuestion(metric.label);
  const verdicts = shown.flatMap(({ verdict }) => (verdict ? [verdict] : []));
  const comparison = joined([
    verdictSummary(verdicts) || studyContext(metric, overall, input.pathways).sentence,
    positionText(alike, overall),
    pooling?.sentence ?? '',
  ]);
  const answer = answerText(input, shown);
  return {
    id: `studies-${metric.id}`,
    question,
    answer,
    comparison,
    altText: `${forestWords.alt(question, rows.length, [label])} ${rows.map(({ mark }) => mark.label).join(' ')}`,
    table: forestTable({
      caption: question,
      groups,
      entryOf: ({ resultId }) => held.find(({ entry }) => entry.result.id === resultId)?.entry,
      saidOf: ({ kind, resultId }) =>
        kind === 'study' ? saidOf(held.find(({ entry }) => entry.result.id === resultId)) : '',
    }),
    foot: { definition: definitionLine(metric), ...input.foot },
    method: [...methodNote(metric), ...forestMethod(), ...(pooling?.method ?? [])],
    sql: input.sql,
    listed: held.filter((study) => !isShown(study) && study.entry.result.grade !== 'C').map(listedStudy),
    body: { kind: 'forest', groups, benchmarks: shown.flatMap(benchmarkOf) },
  };
}

/** Like for like or nearly so, by the county's rule or by the study's own. */
function isShown({ match, matchAlike }: HeldStudy): boolean {
  return [match, matchAlike].some((one) => one === 'drawn' || one === 'beside');
}

function byYear(one: HeldStudy, other: HeldStudy): number {
  const year = ({ entry }: HeldStudy) => entry.study.citation.year ?? Number.POSITIVE_INFINITY;
  return year(one) - year(other) || one.entry.result.id.localeCompare(other.entry.result.id);
}

function rowsOf({ metric, overall }: CountyForestInput, shown: readonly HeldStudy[]): readonly ForestRow[] {
  const largest = Math.max(
    ...shown.map(({ entry: { result } }) => (result.value.kind === 'counts' ? result.value.denominator : 1)),
  );
  const own = overall === undefined ? [] : [countyRow(metric, overall)];
  const pairs = shown.flatMap((study) => {
    const match = study.matchAlike === 'drawn' ? 'drawn' : 'beside';
    const row = studyRow({ ...study, match }, largest);
    const published = row && study.verdict ? { ...row, verdict: study.verdict.label } : row;
    const ours = study.recount && recountedRow(study.entry, study.recount);
    return [published, ours].filter((row) => row !== undefined);
  });
  return [...own, ...pairs];
}

function answerText({ metric, overall, scope }: CountyForestInput, shown: readonly HeldStudy[]): string {
  const who = scope === '' ? '' : `${scope}: `;
  const alike = shown.flatMap(({ entry, recount }) => {
    const row = recount && recountedRow(entry, recount);
    return row === undefined || row.number === '' || recount?.kind !== 'counted'
      ? []
      : [forestWords.countedAs(studyTitle(entry.study), countedShare(row, recount))];
  });
  return `${who}${joined([usualText(metric, overall), ...alike])}`;
}

function countedShare({ number }: ForestRow, recount: Extract<CountyRecount, { kind: 'counted' }>): string {
  const { subject, predicate } = recount.metric;
  return `${number} of ${subject} ${predicate}`;
}

function usualText(metric: ProportionMetric, overall: Cell | undefined): string {
  const row = overall && countyRow(metric, overall);
  if (row && row.number !== '') return forestWords.usual(row.number, metric.subject, metric.predicate);
  switch (overall?.state) {
    case 'suppressed':
      return forestWords.noCounty(suppressionSentence(overall.reason));
    case 'undefined':
      return forestWords.noCounty(undefinedSentence(overall.reason));
    default:
      return forestWords.noCounty(undefinedSentence('nobody-in-denominator'));
  }
}

/** Where the usual figure lies among several results that count the same way. */
function positionText(alike: readonly LibraryEntry[], overall: Cell | undefined): string {
  if (overall?.state !== 'ok' || alike.length < 2) return '';
  const range = publishedRange(alike.flatMap(({ result }) => (result.value.kind === 'counts' ? [result.value] : [])));
  if (range === undefined) return '';
  const position = positionInRange(overall.value, range);
  return forestWords.position(position, percent(range.lowest, 1), percent(range.highest, 1));
}

function benchmarkOf(study: HeldStudy): readonly BenchmarkMark[] {
  const { entry, matchAlike } = study;
  const estimate = publishedEstimate(entry.result);
  if (!estimate?.interval) return [];
  const mark: BenchmarkMark = {
    resultId: entry.result.id,
    grade: matchAlike === 'drawn' ? 'drawn' : 'beside',
    label: studyTitle(entry.study),
    value: estimate.value,
    ...estimate.interval,
    standing: standingOf(study),
    note: joined([
      saidOf(study),
      `${shortCitation(entry.study.citation)}, ${entry.study.place}.`,
      designText(entry.study),
      studyStatement(entry.result),
      entry.result.note,
    ]),
    citation: amaCitation(entry.study.citation),
  };
  return [mark];
}

function standingOf({ match, matchAlike }: HeldStudy): string {
  if (match === 'drawn') return forestWords.standing.same;
  return matchAlike === 'drawn' ? forestWords.standing.recounted : forestWords.standing.beside;
}

/** How it differs from the usual rule, the county by its rule, and the verdict where there is one. */
function saidOf(study: HeldStudy | undefined): string {
  if (study === undefined) return '';
  const { differences, recount, entry, verdict } = study;
  const row = recount && recountedRow(entry, recount);
  const alike =
    row && recount?.kind === 'counted'
      ? forestWords.countedAs(studyTitle(entry.study), countedShare(row, recount))
      : recountReason(recount);
  return joined([...differences.map(differenceSentence), alike, verdict?.sentence ?? '']);
}

function recountReason(recount: CountyRecount | undefined): string {
  switch (recount?.kind) {
    case 'impossible':
      return forestWords.impossible(recount.because);
    case 'lacking':
      return forestWords.lacking(missingFieldsText(recount.missing));
    default:
      return '';
  }
}

function listedStudy(study: HeldStudy): ListedStudy {
  const { entry, recount, differences } = study;
  return {
    resultId: entry.result.id,
    label: `${studyTitle(entry.study)} (${shortCitation(entry.study.citation)})`,
    reason: joined([
      studyStatement(entry.result),
      ...differences.map(differenceSentence),
      recountReason(recount),
      entry.result.note,
    ]),
    citation: amaCitation(entry.study.citation),
  };
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
