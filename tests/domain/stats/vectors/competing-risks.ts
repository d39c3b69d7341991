import type { CauseRow, IncidenceStep } from '../../../../src/domain/stats/aalen-johansen.ts';
import { aalenJohansen, incidenceAt, incidenceLimits } from '../../../../src/domain/stats/aalen-johansen.ts';
import { kaplanMeier, survivalAt } from '../../../../src/domain/stats/kaplan-meier.ts';
import type { VectorAdapter } from './adapter.ts';
import { num, nums } from './read.ts';
import { tableOf } from './survival-input.ts';

interface Exit {
  readonly time: number;
  /** 0: censored. */
  readonly cause: number;
}

function causeRows(exits: readonly Exit[], causes: readonly number[]): CauseRow[] {
  return exits.map(({ time, cause }) => ({
    time,
    events: causes.map((own) => (own === cause ? 1 : 0)),
    censored: cause === 0 ? 1 : 0,
  }));
}

/** What counting every other cause as censored would say: wrong, and never what the product reports. */
function naiveAt(exits: readonly Exit[], cause: number, t: number): number {
  const steps = kaplanMeier(tableOf(exits.map((exit) => ({ time: exit.time, event: exit.cause === cause }))));
  return 1 - survivalAt(steps, t).survival;
}

function rowsOfCause(steps: readonly IncidenceStep[], cause: number, level: number) {
  return steps
    .filter(({ events }) => events > 0)
    .map(({ time, atRisk }) => {
      const point = incidenceAt(steps, cause - 1, time);
      const [lower, upper] = incidenceLimits(point, level);
      const { incidence, variance } = point;
      return {
        time,
        n_risk: atRisk,
        cif: incidence,
        se: Math.sqrt(variance),
        loglog_lower: lower,
        loglog_upper: upper,
      };
    });
}

export const competingRisks: VectorAdapter = {
  file: 'competing_risks',
  notOffered: {
    aalen_se_cmprsk: 'its n - 1 factors differ from the variance of survival, etm, prodlim and mstate, which we use',
    gray: 'no screen compares incidence between groups by a test',
  },
  run(input) {
    const [status, level] = [nums(input, 'status'), num(input, 'conf')];
    const exits = nums(input, 'time').map((time, at) => ({ time, cause: status[at] ?? Number.NaN }));
    const causes = Array.from({ length: Math.max(...status) }, (_, k) => k + 1);
    const curves = aalenJohansen(causeRows(exits, causes));
    if (curves.state === 'undefined') throw new Error(`no curves: ${curves.reason}`);
    const { steps } = curves;
    return {
      causes: causes.map((cause) => {
        const events = status.filter((own) => own === cause).length;
        return {
          cause,
          n_events: events,
          rows: events > 0 ? rowsOfCause(steps, cause, level) : [],
          at: nums(input, 'at').map((t) => {
            const point = incidenceAt(steps, cause - 1, t);
            return {
              t,
              cif: point.incidence,
              se: Math.sqrt(point.variance),
              loglog: incidenceLimits(point, level),
              one_minus_km_naive: naiveAt(exits, cause, t),
            };
          }),
        };
      }),
    };
  },
};
