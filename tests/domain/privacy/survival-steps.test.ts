import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customPolicy, defaultPolicy } from '../../../src/domain/privacy/policy.ts';
import { publishableSteps } from '../../../src/domain/privacy/survival-steps.ts';

const reading = (day: number, survival: number, atRisk: number, exits: number) => ({ day, survival, atRisk, exits });

describe('publishableSteps', () => {
  it('prints whole percents and holds back a step of one person', () => {
    const steps = publishableSteps(
      [reading(0, 1, 34, 0), reading(30, 33 / 34, 33, 1), reading(60, 22 / 34, 22, 11)],
      defaultPolicy,
    );
    expect(steps).toEqual([
      { day: 0, survival: 1 },
      { day: 60, survival: 0.65 },
    ]);
  });

  it('shows a stretch without exits', () => {
    const steps = publishableSteps([reading(0, 1, 40, 0), reading(30, 1, 40, 0)], defaultPolicy);
    expect(steps.map(({ day }) => day)).toEqual([0, 30]);
  });

  it('ends where too few are at risk, and before exits that never become enough', () => {
    const readings = [reading(0, 1, 60, 0), reading(30, 0.8, 48, 12), reading(60, 0.7, 42, 6), reading(90, 0.1, 6, 36)];
    expect(publishableSteps(readings, defaultPolicy).map(({ day }) => day)).toEqual([0, 30]);
  });

  it('never lets a step of 1 to 10 exits be read', () => {
    const curves = fc.array(fc.nat({ max: 15 }), { maxLength: 12 });
    fc.assert(
      fc.property(curves, (exits) => {
        let left = 200;
        const readings = exits.map((leaving, at) => {
          left -= leaving;
          return reading(at * 30, left / 200, left, leaving);
        });
        let last = 0;
        for (const { day } of publishableSteps(readings, defaultPolicy)) {
          const until = day / 30 + 1;
          const between = exits.slice(last, until).reduce((sum, leaving) => sum + leaving, 0);
          expect(between === 0 || between > 10).toBe(true);
          last = until;
        }
      }),
      { seed: 34, numRuns: 200 },
    );
  });

  it('merges nothing under a rule that hides nothing', () => {
    const steps = publishableSteps([reading(0, 1, 3, 0), reading(30, 2 / 3, 2, 1)], customPolicy(0));
    expect(steps.map(({ survival }) => survival)).toEqual([1, 0.67]);
    expect(publishableSteps([], defaultPolicy)).toEqual([]);
  });

  it('throws at readings out of order', () => {
    expect(() => publishableSteps([reading(30, 1, 9, 0), reading(0, 1, 9, 0)], defaultPolicy)).toThrow('order of days');
  });
});
