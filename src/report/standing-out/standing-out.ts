import type { Cell, Result } from '../../data/result.ts';
import { compareLibrary } from '../../domain/evidence/comparability.ts';
import type { LibraryEntry } from '../../domain/evidence/library.ts';
import { catalogueId } from '../../domain/metrics/define-metric.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import { compareWithStudy } from '../../domain/stats/compare.ts';
import { type ComparisonLabel, judgement, labelAmong } from '../../domain/stats/comparison.ts';
import { proportionReliability } from '../../domain/stats/nchs-reliability.ts';
import type { Counts } from '../../domain/stats/proportion-interval.ts';
import { standingOutWords as words } from '../messages/standing-out.ts';
import { countText, percent, periodText, pointsText } from '../numbers.ts';
import { studyShare, studyTitle } from '../study-statement.ts';

/** One sentence with what it rests on; plain data. */
export interface StandingOut {
  readonly metricId: string;
  /** Where its figure stands: `trends` for a change, `evidence` for a comparison with a study. */
  readonly page: 'trends' | 'evidence';
  readonly label: ComparisonLabel;
  readonly judgement: 'better' | 'worse' | null;
  readonly sentence: string;
  /** The difference of the two shares with its 95% interval: what the verb rests on. */
  readonly difference: { readonly value: number; readonly low: number; readonly high: number };
}

/** One measure as the Overview has it, after suppression. */
export interface StandingMeasure {
  readonly metric: Metric;
  /** By period, unsplit. */
  readonly results: readonly Result[];
  readonly overall: Cell | undefined;
}

export interface StandingOutInput {
  readonly measures: readonly StandingMeasure[];
  readonly pathways: readonly string[];
  readonly entries: readonly LibraryEntry[];
}

/** What stands out, or why nothing is said. */
export interface StandingOutList {
  readonly items: readonly StandingOut[];
  /** Instead of items, where there are none; empty otherwise. */
  readonly instead: string;
  /** By which rule items are chosen and ordered. */
  readonly rule: string;
}

const MOST_ITEMS = 5;

/** At most five sentences, each with a verb that its interval bears; the rule of their order stands with the words. */
export function standingOut(input: StandingOutInput): StandingOutList {
  const changes = input.measures.flatMap(changeOf);
  const beside = comparisonsOf(input);
  const told = [...changes.filter(({ label }) => label !== 'similar').toSorted(byWeight), ...beside.toSorted(byWeight)];
  const items = told.slice(0, MOST_ITEMS);
  const instead = changes.length === 0 && beside.length === 0 ? words.tooFew : words.none;
  return { items, instead: items.length === 0 ? instead : '', rule: words.rule };
}

/** The last complete period against the same one a year before; nothing where one of them is missing or of too few people. */
function changeOf({ metric, results }: StandingMeasure): readonly StandingOut[] {
  if (metric.statistic !== 'proportion') return [];
  const complete = results.filter(({ cell }) => cell.state === 'ok');
  const now = complete.toSorted((one, other) => one.period.localeCompare(other.period)).at(-1);
  const before = complete.find(({ period }) => period === yearBefore(now?.period ?? ''));
  const [later, earlier] = [countsOf(now?.cell), countsOf(before?.cell)];
  if (!now || !before || !later || !earlier || saysTooLittle(earlier)) return [];
  const { estimate, outcome } = compareWithStudy(later, earlier);
  if (estimate.state !== 'ok' || outcome.kind === 'unlabelled') return [];
  const difference = pointsText(estimate.value, estimate.low, estimate.high);
  const shares = [placed(earlier, before.period), placed(later, now.period)] as const;
  const move = outcome.label === 'lower' ? 'fell' : 'rose';
  return [
    {
      metricId: catalogueId(metric.id),
      page: 'trends',
      label: outcome.label,
      judgement: judgement(outcome.label, metric.direction) ?? null,
      sentence: outcome.label === 'similar' ? '' : words.moved(metric.label, move, shares, difference),
      difference: { value: estimate.value, low: estimate.low, high: estimate.high },
    },
  ];
}

function comparisonsOf({ measures, pathways, entries }: StandingOutInput): readonly StandingOut[] {
  const pairs = measures.flatMap(({ metric, overall }) => {
    const local = countsOf(overall);
    if (metric.statistic !== 'proportion' || local === undefined) return [];
    const drawn = compareLibrary(metric.facets, { pathways }, entries).filter(({ match }) => match === 'drawn');
    return drawn.map(({ entry }) => ({ metric, local, entry }));
  });
  return pairs.flatMap(({ metric, local, entry: { study, result } }): readonly StandingOut[] => {
    if (result.value.kind !== 'counts') return [];
    const { estimate, outcome } = compareWithStudy(local, result.value);
    if (estimate.state !== 'ok' || outcome.kind === 'unlabelled') return [];
    const label = labelAmong(pairs.length, outcome);
    const name = `${studyTitle(study)} (${studyShare(result)})`;
    const measure = words.measure(metric.label, percentOf(local), countText(local.denominator));
    const difference = pointsText(estimate.value, estimate.low, estimate.high);
    return [
      {
        metricId: catalogueId(metric.id),
        page: 'evidence',
        label,
        judgement: judgement(label, metric.direction) ?? null,
        sentence: words.beside(measure, label, name, difference),
        difference: { value: estimate.value, low: estimate.low, high: estimate.high },
      },
    ];
  });
}

/** Worse before better before neither, what differs before what does not, the clearest first. */
function byWeight(one: StandingOut, other: StandingOut): number {
  return rankOf(one) - rankOf(other) || clarityOf(other) - clarityOf(one);
}

function rankOf({ label, judgement }: StandingOut): number {
  if (label === 'similar') return 3;
  return judgement === 'worse' ? 0 : judgement === 'better' ? 1 : 2;
}

/** How many half-widths of its interval a difference is away from none. */
function clarityOf({ difference: { value, low, high } }: StandingOut): number {
  return Math.abs(value) / Math.max((high - low) / 2, Number.EPSILON);
}

function countsOf(cell: Cell | undefined): Counts | undefined {
  if (cell?.state !== 'ok' || cell.numerator === null) return undefined;
  return { numerator: cell.numerator, denominator: cell.denominator };
}

function saysTooLittle({ numerator, denominator }: Counts): boolean {
  return proportionReliability(numerator, denominator).status.startsWith('suppress');
}

function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

function placed(counts: Counts, period: string) {
  return { share: shareText(counts), place: periodText(period) };
}

function shareText(counts: Counts): string {
  return words.share(percentOf(counts), countText(counts.denominator));
}

function percentOf({ numerator, denominator }: Counts): string {
  return percent(numerator / denominator, denominator);
}
