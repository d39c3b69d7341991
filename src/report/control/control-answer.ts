import { type GoodDirection, type Variation, variationOf } from '../../domain/stats/nhs-icons.ts';
import { controlWords as words } from '../messages/control.ts';
import { type ControlLines, specialPoints } from './control-lines.ts';
import { type ControlRow, rulesOf } from './control-rows.ts';
import { FEWEST_FOR_LIMITS } from './segments.ts';

type Told = Exclude<ControlLines, { readonly kind: 'too-short' }>;

export interface AnswerInput {
  readonly rows: readonly ControlRow[];
  readonly lines: Told;
  readonly good: GoodDirection;
}

/** So many marked points are told one by one. */
const MOST_TOLD = 4;

/** Whether the measure changes by more than chance, and where: the latest point first, then what is marked. */
export function controlAnswer(input: AnswerInput): string {
  const { lines } = input;
  if (lines.kind === 'runs') {
    return [lines.signal ? words.runs.signal : words.runs.none, words.runs.short(lines.points.length)].join(' ');
  }
  return [
    ...latestSentences(lines, input.good),
    markedSentence(input),
    ...newBaseSentences(input, lines),
    ...baselineSentences(lines),
  ].join(' ');
}

type Limited = Extract<Told, { readonly kind: 'limits' }>;

/** What the rules say of the latest complete point; `null` where its stretch has no limits. */
export function latestVariation({ segments, points }: Limited, good: GoodDirection): Variation | null {
  const limits = segments.at(-1)?.limits ?? null;
  const [before, latest] = points.slice(-2);
  const signals = limits?.signals.at(-1);
  if (limits === null || before === undefined || latest === undefined || signals === undefined) return null;
  return variationOf({ latest: latest.value, before: before.value, centre: limits.centre, signals }, good);
}

function latestSentences(lines: Limited, good: GoodDirection): readonly string[] {
  const variation = latestVariation(lines, good);
  const last = lines.segments.at(-1);
  if (variation === null || last === undefined) return [];
  const isFirst = lines.segments.length === 1;
  return [
    words.variation(variation),
    ...(last.isTrial && isFirst ? [words.trial(last.baseline?.points ?? last.points.length)] : []),
  ];
}

function markedSentence({ rows, lines }: AnswerInput): string {
  const special = specialPoints(lines);
  const marked = rows.filter(({ id }) => special.has(id));
  const [first, last] = [marked[0], marked.at(-1)];
  if (marked.length <= MOST_TOLD || first === undefined || last === undefined) {
    return words.marked(
      marked.map(({ id, label }) => {
        const signals = special.get(id);
        return words.markedPeriod(label, signals === undefined ? [] : rulesOf(signals));
      }),
    );
  }
  return words.manyMarked(marked.length, first.label, last.label);
}

/** From where on limits are new, why, and whether they rest on enough points. */
function newBaseSentences(
  { rows }: AnswerInput,
  { segments }: Extract<Told, { readonly kind: 'limits' }>,
): readonly string[] {
  return segments.slice(1).map(({ points, begun, limits, isTrial }) => {
    const from = rows.find(({ id }) => id === points[0]?.id)?.label ?? '';
    const said = words.newBaseFrom(from, begun.map(({ note }) => note).join('; '));
    if (limits === null) return `${said} ${words.tooFewAfterBase(points.length, FEWEST_FOR_LIMITS)}`;
    return isTrial ? `${said} ${words.trial(points.length)}` : said;
  });
}

/** From how many values the latest limits come, and why, where the county has kept a baseline. */
function baselineSentences({ segments }: Extract<Told, { readonly kind: 'limits' }>): readonly string[] {
  const baseline = segments.at(-1)?.baseline;
  if (!baseline || baseline.points < FEWEST_FOR_LIMITS) return [];
  return [words.baselineFrom(baseline.points, baseline.rule.note)];
}
