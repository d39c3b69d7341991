import { type Compared, compareFacets } from '../domain/evidence/comparability.ts';
import { PATHWAYS, type Pathway } from '../domain/evidence/facets.ts';
import { ENTRIES, type LibraryEntry } from '../domain/evidence/library.ts';
import type { ProportionMetric } from '../domain/metrics/metric.ts';
import type { Figure, ForestBody, ForestRow } from './figure.ts';
import { forestMethod } from './forest-method.ts';
import { studyRow } from './forest-rows.ts';
import { forestTable } from './forest-table.ts';
import { differenceSentence, settingLabel } from './messages/evidence.ts';
import { forestWords } from './messages/forest.ts';
import { definitionLine } from './method-note.ts';
import { counted, percent } from './numbers.ts';
import { poolingOf } from './pooling.ts';

export interface LiteratureForestInput {
  readonly metric: ProportionMetric;
  /** The pathways asked for; none for all. */
  readonly pathways: readonly string[];
  readonly withSecondary: boolean;
  readonly isPooled: boolean;
  readonly entries?: readonly LibraryEntry[];
}

/** What programs reported on a measure, pathway by pathway, without any county beside it. */
export function literatureForest(input: LiteratureForestInput): Figure<ForestBody> {
  const { metric } = input;
  const parts = PATHWAYS.filter((pathway) => input.pathways.length === 0 || input.pathways.includes(pathway))
    .map((pathway) => ({ pathway, compared: heldIn(pathway, input) }))
    .filter(({ compared }) => compared.length > 0);
  const held = parts.flatMap(({ compared }) => compared);
  const largest = Math.max(
    1,
    ...held.map(({ entry: { result } }) => (result.value.kind === 'counts' ? result.value.denominator : 1)),
  );
  const poolings = input.isPooled ? parts.map(({ compared }) => poolingOf(alikeOf(compared))) : [];
  const groups = parts.map(({ pathway, compared }, index) => {
    const rows = compared.map((one) => studyRow(one, largest)).filter((row) => row !== undefined);
    const pooled = poolings[index]?.row;
    return { id: pathway, label: settingLabel(pathway), rows: pooled === undefined ? rows : [...rows, pooled] };
  });
  const rows = groups.flatMap((group) => group.rows);
  const question = forestWords.question(forestWords.measures[metric.family]);
  const answer = answerText(rows, held);
  return {
    id: `published-${metric.id}`,
    question,
    answer,
    comparison: [...new Set(poolings.map(({ sentence }) => sentence))].join(' '),
    altText: `${forestWords.alt(
      question,
      rows.length,
      groups.map(({ label }) => label),
    )} ${rows.map(({ mark }) => mark.label).join(' ')}`,
    table: forestTable({
      caption: question,
      groups,
      entryOf: ({ resultId }) => held.find(({ entry }) => entry.result.id === resultId)?.entry,
      saidOf: ({ resultId }) =>
        (held.find(({ entry }) => entry.result.id === resultId)?.differences ?? []).map(differenceSentence).join(' '),
    }),
    foot: {
      definition: forestWords.yardstick(definitionLine(metric)),
      counted: counted(held.length, 'published result', 'published results'),
      asOf: '',
      source: forestWords.studiesOnly,
    },
    method: [...forestMethod(), ...poolings.flatMap(({ method }) => method)],
    sql: '',
    listed: [],
    body: { kind: 'forest', groups, benchmarks: [] },
  };
}

/** The results of one pathway that have an interval, held against the measure, oldest first. */
function heldIn(
  pathway: Pathway,
  { metric, withSecondary, entries = ENTRIES }: LiteratureForestInput,
): readonly Compared[] {
  return entries
    .filter(({ study, result }) => study.setting === pathway && result.role === 'program')
    .filter(({ result }) => withSecondary || result.grade !== 'C')
    .map((entry) => compareFacets(entry, metric.facets, { pathways: [pathway] }))
    .filter((compared) => compared.match !== 'unrelated' && studyRow(compared, 1) !== undefined)
    .toSorted((one, other) => yearOf(one) - yearOf(other));
}

function yearOf({ entry }: Compared): number {
  return entry.study.citation.year ?? Number.POSITIVE_INFINITY;
}

function alikeOf(compared: readonly Compared[]): readonly LibraryEntry[] {
  return compared.filter(({ match }) => match === 'drawn').map(({ entry }) => entry);
}

function answerText(rows: readonly ForestRow[], held: readonly Compared[]): string {
  const values = rows.flatMap(({ kind, mark }) => (kind === 'study' && mark.state === 'ok' ? [mark.value] : []));
  if (values.length === 0) return forestWords.nothing;
  const studies = new Set(held.map(({ entry }) => entry.study.id)).size;
  return forestWords.literature(
    counted(values.length, 'published result', 'published results'),
    counted(studies, 'study', 'studies'),
    percent(Math.min(...values), 1),
    percent(Math.max(...values), 1),
  );
}
