import { type Benchmark, peopleNeeded, tellableShares } from '../domain/stats/precision-plan.ts';
import { planWords } from './messages/plan.ts';
import { countText, percent } from './numbers.ts';

/** A question to the planner: which share, against what, and how many people there are. */
export interface PlanQuestion {
  /** The share the county expects, 0-1. */
  readonly expected: number;
  readonly benchmark: Benchmark & { readonly name: string };
  /** People counted so far; `null` when it is not known. */
  readonly today: number | null;
  /** People counted a month; `null` when it is not known. */
  readonly perMonth: number | null;
}

/** Below this number no verdict is given, whatever the difference. */
const LEAST_PEOPLE = 30;
const MONTHS_A_YEAR = 12;

/** How many people it takes, how long that is, and what can be told today, in sentences. */
export function planSentences(question: PlanQuestion): readonly string[] {
  return [...neededSentences(question), ...todaySentences(question), planWords.meaning];
}

function neededSentences({ expected, benchmark, perMonth }: PlanQuestion): readonly string[] {
  const share = percent(expected, 1);
  const needed = peopleNeeded(expected, benchmark);
  if (needed.kind === 'never') {
    return needed.reason === 'no-difference'
      ? [planWords.equal(share, benchmark.name)]
      : [planWords.tooSmall(share, benchmark.name)];
  }
  const people = Math.max(LEAST_PEOPLE, needed.people);
  const least = needed.people < LEAST_PEOPLE ? [planWords.least(LEAST_PEOPLE)] : [];
  return [planWords.needed(share, benchmark.name, countText(people)), ...least, ...durationOf(people, perMonth)];
}

function durationOf(people: number, perMonth: number | null): readonly string[] {
  if (perMonth === null || perMonth <= 0) return [];
  const months = Math.ceil(people / perMonth);
  const rate = countText(perMonth);
  if (months < 2 * MONTHS_A_YEAR) return [planWords.months(rate, months)];
  return [planWords.years(rate, (months / MONTHS_A_YEAR).toFixed(1))];
}

function todaySentences({ benchmark, today }: PlanQuestion): readonly string[] {
  if (today === null || today <= 0) return [];
  const people = countText(today);
  if (today < LEAST_PEOPLE) return [planWords.todayTooFew(people, LEAST_PEOPLE)];
  const { above, below } = tellableShares(today, benchmark);
  const ends = [
    above === null ? '' : planWords.above(percent(Math.ceil(above * 100) / 100, 1)),
    below === null ? '' : planWords.below(percent(Math.floor(below * 100) / 100, 1)),
  ].filter((end) => end !== '');
  return [
    ends.length === 0 ? planWords.todayNothing(people, benchmark.name) : planWords.today(people, ends, benchmark.name),
  ];
}
