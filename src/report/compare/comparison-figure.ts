import type { ComparedBy, ComparedGroup, GroupComparison, GroupTotal } from '../../data/group-comparison.ts';
import type { StaleReading } from '../../data/result.ts';
import type { GroupField } from '../../domain/schema/fields.ts';
import { groupHeterogeneity } from '../../domain/stats/group-heterogeneity.ts';
import { type GroupVersusRest, versusRest } from '../../domain/stats/versus-rest.ts';
import { wilson } from '../../domain/stats/wilson.ts';
import type { IsoDate } from '../../domain/units.ts';
import { type Counting, countingNote } from '../counting-note.ts';
import type { Figure, FigureTable, ForestBody, ForestRow, Mark } from '../figure.ts';
import { compareWords as words } from '../messages/compare.ts';
import { fieldLabel } from '../messages/field-labels.ts';
import { definitionLine } from '../method-note.ts';
import { countText, dateText, percent, percentRange, points, pointsText, pText } from '../numbers.ts';
import { staleNotes } from '../second-readings.ts';
import { comparedName, inNeutralOrder, partName } from './group-names.ts';

export interface ComparisonInput {
  readonly comparison: Pick<GroupComparison, 'metric' | 'parts' | 'everybody' | 'sql'>;
  /** The whole with stays ended that nobody has heard of for long; `null` where that changes nothing. */
  readonly stale: StaleReading | null;
  readonly field: ComparedBy;
  readonly mix: GroupField | null;
  readonly asOf: IsoDate;
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
}

interface Line extends GroupVersusRest {
  readonly part: ComparedGroup;
  readonly name: string;
}

const LEVEL = 0.05;
/** Below this many people expected, the chi-square test cannot be trusted. */
const SMALLEST_EXPECTED = 1;

/** Builds the comparison of groups: each as a dot with its interval, with its difference to the rest. */
export function comparisonFigure(input: ComparisonInput): Figure<ForestBody> {
  const { comparison, field, mix } = input;
  const parts = inNeutralOrder(field, comparison.parts);
  const against = versusRest(parts);
  const lines = parts.flatMap((part, at): readonly Line[] => {
    const versus = against[at];
    return versus === undefined ? [] : [{ ...versus, part, name: partName(field, part.groups) }];
  });
  const question = words.question(comparison.metric.label, comparedName(field));
  const answer = answerSentence(input, lines);
  const { everybody } = comparison;
  return {
    id: `compare-${comparison.metric.id}-by-${field}`,
    question,
    answer,
    notes: [...overlapNotes(everybody), ...staleNotes(input.stale)],
    comparison: '',
    altText: `${words.picture(lines.map(({ name }) => name))} ${question} ${answer}`,
    table: comparisonTable(question, lines, mix),
    foot: {
      definition: [definitionLine(comparison.metric), words.definition, countingNote(input.counting)]
        .filter((text) => text !== '')
        .join(' '),
      counted: everybody === null ? '' : `n = ${countText(everybody.denominator)}`,
      asOf: `As of ${dateText(input.asOf)}`,
      source: input.source,
    },
    method: words.method(mix === null ? null : fieldLabel(mix)),
    sql: comparison.sql,
    listed: [],
    body: {
      kind: 'forest',
      groups: [
        { id: 'groups', label: words.groups(comparedName(field)), rows: lines.map(groupRow) },
        ...(everybody === null ? [] : [{ id: 'everybody', label: '', rows: [everybodyRow(everybody)] }]),
      ],
      benchmarks: [],
    },
  };
}

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

function overlapNotes(everybody: GroupTotal | null): readonly string[] {
  if (everybody === null) return [words.fewOverlap];
  return everybody.groupsOverlap ? [words.overlap] : [];
}

function shareMark(name: string, counts: Counts): Mark {
  const estimate = wilson(counts.numerator, counts.denominator);
  if (estimate.state !== 'ok') return { state: 'undefined', reason: 'nobody-in-denominator', label: name };
  const { value, low, high } = estimate;
  return { state: 'ok', value, low, high, label: `${name}: ${shareText(counts)}.` };
}

/** `62% (55–69%)`. */
function shareText({ numerator, denominator }: Counts): string {
  const estimate = wilson(numerator, denominator);
  if (estimate.state !== 'ok') return '';
  return `${percent(estimate.value, denominator)} (${percentRange(estimate.low, estimate.high, denominator)})`;
}

function groupRow({ part, name, difference }: Line): ForestRow {
  return {
    id: part.groups.join('+'),
    resultId: null,
    kind: 'county',
    match: 'drawn',
    label: name,
    detail: words.detail(part.denominator, differenceText(difference)),
    number: shareText(part),
    mark: shareMark(name, part),
    area: null,
    outer: null,
  };
}

function everybodyRow(all: Counts): ForestRow {
  return {
    id: 'everybody',
    resultId: null,
    kind: 'pooled',
    match: 'drawn',
    label: words.everybody,
    detail: '',
    number: shareText(all),
    mark: shareMark(words.everybody, all),
    area: null,
    outer: null,
  };
}

function differenceText(difference: Line['difference']): string {
  return difference.state === 'ok' ? pointsText(difference.value, difference.low, difference.high) : '';
}

function answerSentence({ comparison, field, scope }: ComparisonInput, lines: readonly Line[]): string {
  const test = groupHeterogeneity(comparison.parts);
  const differ = test !== undefined && test.smallestExpected >= SMALLEST_EXPECTED && test.pValue < LEVEL;
  const first =
    test === undefined || test.smallestExpected < SMALLEST_EXPECTED
      ? words.notTestable
      : words.differ({
          differ,
          statistic: test.statistic.toFixed(1),
          degrees: test.degrees,
          p: pText(test.pValue),
        });
  const named = differ ? standingOut(lines) : [];
  const merged = comparison.parts
    .filter(({ groups }) => groups.length > 1)
    .map(({ groups }) => words.merged(partName(field, groups)));
  const said = [first, ...(differ && named.length === 0 ? [words.noneStandsOut] : named), ...merged];
  return `${scope === '' ? '' : `${scope}: `}${said.join(' ')}`;
}

function standingOut(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ name, difference, adjustedP }) => {
    if (difference.state !== 'ok' || adjustedP === undefined || adjustedP >= LEVEL) return [];
    const direction = difference.value > 0 ? 'higher' : 'lower';
    const size = pointsText(difference.value, difference.low, difference.high);
    return difference.low > 0 || difference.high < 0 ? [words.versus(name, direction, size)] : [];
  });
}

function comparisonTable(question: string, lines: readonly Line[], mix: GroupField | null): FigureTable {
  const numeric = (label: string) => ({ label, numeric: true });
  const { columns } = words;
  const usual = [
    columns.share,
    columns.interval,
    columns.numerator,
    columns.denominator,
    columns.difference,
    columns.differenceInterval,
    columns.ratio,
    columns.ratioInterval,
    columns.p,
  ];
  const mixed = mix === null ? [] : [columns.standardised(fieldLabel(mix)), columns.standardisedInterval];
  return {
    caption: question,
    columns: [{ label: columns.group, numeric: false }, ...[...usual, ...mixed].map(numeric)],
    rows: lines.map((line) => [...lineColumns(line), ...(mix === null ? [] : standardisedColumns(line.part))]),
  };
}

function lineColumns({ name, part, difference, ratio, adjustedP }: Line): readonly string[] {
  const estimate = wilson(part.numerator, part.denominator);
  return [
    name,
    estimate.state === 'ok' ? percent(estimate.value, part.denominator) : '',
    estimate.state === 'ok' ? percentRange(estimate.low, estimate.high, part.denominator) : '',
    countText(part.numerator),
    countText(part.denominator),
    ...(difference.state === 'ok'
      ? [points(difference.value), `${points(difference.low)} to ${points(difference.high)}`]
      : ['', '']),
    ...(ratio.state === 'ok'
      ? [ratioText(ratio.value), `${ratioText(ratio.low)} to ${ratioText(ratio.high)}`]
      : ['', '']),
    adjustedP === undefined ? '' : pText(adjustedP).replace('p = ', '').replace('p ', ''),
  ];
}

function ratioText(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(2) : 'no limit';
}

function standardisedColumns({ standardised }: ComparedGroup): readonly string[] {
  if (standardised === null) return [words.notTold, ''];
  const { value, low, high } = standardised;
  return [percent(value, 1), percentRange(low, high, 1)];
}
