import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../../src/app/pages/definitions/families.ts';
import { METRICS } from '../../../../src/domain/metrics/catalogue.ts';

describe('the families of measures', () => {
  it('hold every measure once, each under its own family', () => {
    expect(FAMILIES.flatMap(({ metrics }) => metrics).length).toBe(METRICS.length);
    expect(FAMILIES.every(({ family, metrics }) => metrics.every((metric) => metric.family === family))).toBe(true);
    expect(new Set(FAMILIES.map(({ family }) => family)).size).toBe(FAMILIES.length);
  });
});
