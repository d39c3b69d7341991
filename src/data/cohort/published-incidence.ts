import type { SuppressionPolicy } from '../../domain/privacy/policy.ts';
import { isSmall } from '../../domain/privacy/primary.ts';
import { tellableDays } from '../../domain/privacy/tellable-days.ts';
import { type CauseRow, type IncidenceStep, incidenceAt, incidenceLimits } from '../../domain/stats/aalen-johansen.ts';

/** What happened to the people by one day. */
export interface IncidencePoint {
  readonly day: number;
  /** The share to whom nothing has happened yet; with the shares of all causes it makes 1. */
  readonly remaining: number;
  /** One entry a cause: the share to whom it happened, with its limits where there are any. */
  readonly causes: readonly { readonly share: number; readonly low: number | null; readonly high: number | null }[];
}

export interface PublishedIncidence {
  /** Every change is a point, so that the curves stand still between two of them. */
  readonly isExact: boolean;
  readonly points: readonly IncidencePoint[];
}

export interface IncidenceSource {
  readonly rows: readonly CauseRow[];
  readonly steps: readonly IncidenceStep[];
  /** Days worth showing where not every change may be, the most important first. */
  readonly grid: readonly number[];
}

/**
 * Aalen-Johansen curves as they may be shown: under a policy that hides nothing every change, else whole percents on days of a
 * grid between which each cause happened to nobody or to enough people, up to where too few are followed. A day counts what
 * happened on it.
 */
export function publishedIncidence(source: IncidenceSource, policy: SuppressionPolicy): PublishedIncidence {
  const { steps, grid } = source;
  if (policy.smallTo === 0 && !policy.hideZero) {
    const changes = steps.filter(({ events }) => events > 0).map(({ time }) => time);
    const last = steps.at(-1)?.time ?? 0;
    const days = [...new Set([0, ...changes, ...grid.filter((day) => day <= last)])].sort((a, b) => a - b);
    return { isExact: true, points: days.map((day) => exactPoint(steps, day)) };
  }
  return { isExact: false, points: tellable(source, policy).map((day) => wholePercents(exactPoint(steps, day))) };
}

function tellable({ rows, steps, grid }: IncidenceSource, policy: SuppressionPolicy): readonly number[] {
  const followed = grid.filter((day) => {
    const people = atRiskAfter(steps, day);
    return people > 0 && !isSmall(people, policy);
  });
  const counts = followed.map((day) => ({ day, people: 0, others: eventsUpTo(rows, day) }));
  return [...tellableDays(counts, policy)].sort((a, b) => a - b);
}

/** The events of each cause up to and including a day, by the cause's place. */
function eventsUpTo(rows: readonly CauseRow[], day: number): Readonly<Record<string, number>> {
  const before = rows.filter(({ time }) => time <= day);
  const causes = rows[0]?.events.length ?? 0;
  const sums = Array.from({ length: causes }, (_, cause) =>
    before.reduce((sum, { events }) => sum + (events[cause] ?? Number.NaN), 0),
  );
  return Object.fromEntries(sums.entries());
}

/** Who is still followed after a day. */
function atRiskAfter(steps: readonly IncidenceStep[], day: number): number {
  return steps.find(({ time }) => time > day)?.atRisk ?? 0;
}

function exactPoint(steps: readonly IncidenceStep[], day: number): IncidencePoint {
  const reached = steps.filter(({ time }) => time <= day).at(-1);
  const causes = (steps[0]?.byCause ?? []).map((_, cause) => {
    const incidence = incidenceAt(steps, cause, day);
    const [low, high] = incidenceLimits(incidence);
    return { share: incidence.incidence, low: low ?? null, high: high ?? null };
  });
  return { day, remaining: reached?.survival ?? 1, causes };
}

/** In whole percents that still make 100: what is left over after rounding down goes to the largest remainders. */
function wholePercents({ day, remaining, causes }: IncidencePoint): IncidencePoint {
  const rounded = Math.round(remaining * 100);
  const floors = causes.map(({ share }) => Math.floor(share * 100));
  const missing = 100 - rounded - floors.reduce((sum, floor) => sum + floor, 0);
  const order = [...causes.keys()].sort((a, b) => remainder(causes[b]?.share) - remainder(causes[a]?.share));
  const raised = new Set(order.slice(0, Math.max(0, missing)));
  return {
    day,
    remaining: rounded / 100,
    causes: causes.map(({ low, high }, cause) => ({
      share: ((floors[cause] ?? Number.NaN) + (raised.has(cause) ? 1 : 0)) / 100,
      low: low === null ? null : Math.round(low * 100) / 100,
      high: high === null ? null : Math.round(high * 100) / 100,
    })),
  };
}

function remainder(share: number | undefined): number {
  return share === undefined ? 0 : (share * 100) % 1;
}
