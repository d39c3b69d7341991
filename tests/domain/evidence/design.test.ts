import { describe, expect, it } from 'vitest';
import { designKind } from '../../../src/domain/evidence/design.ts';
import { STUDIES } from '../../../src/domain/evidence/library.ts';

describe('the kind of a design', () => {
  it.each([
    ['randomized trial (pilot)', 'randomized'],
    ['follow-up of a randomized trial (88% followed)', 'randomized'],
    ['trial that randomized communities', 'randomized'],
    ['comparison of two groups, not randomized', 'comparison'],
    ['interrupted time series', 'comparison'],
    ['one group compared with itself over time', 'comparison'],
    ['matched cohort, looking back at records', 'comparison'],
    ['cohort, looking back at records', 'records'],
    ['statewide survey', 'records'],
    ['one group followed forward, no comparison', 'description'],
    ['description in a letter, no comparison group', 'description'],
    ['', 'description'],
  ])('"%s" is %s', (design, kind) => {
    expect(designKind(design)).toBe(kind);
  });

  it('never calls a study randomized that says it is not', () => {
    const said = STUDIES.filter(({ design }) => design.includes('not randomized')).map(({ design }) =>
      designKind(design),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said)).toEqual(new Set(['comparison']));
  });
});
