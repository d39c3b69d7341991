import { expect, it } from 'vitest';
import { isQualityCode, QUALITY_CODES, QUALITY_LEVELS } from '../../src/domain/quality.ts';
import { RULES } from '../../src/domain/stats/row-rules.ts';

it('has every rule of the definition once, in order, with what it does', () => {
  expect(QUALITY_CODES).toEqual(Object.keys(QUALITY_LEVELS).toSorted());
  expect(QUALITY_CODES).toHaveLength(24);
  expect(QUALITY_LEVELS).toMatchObject({ ...RULES, DQ04: 'excluded', DQ19: 'warning' });
});

it('knows a code from other text', () => {
  expect([isQualityCode('DQ07'), isQualityCode('DQ21'), isQualityCode('dq07')]).toEqual([true, false, false]);
});
