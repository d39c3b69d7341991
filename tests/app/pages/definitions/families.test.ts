import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../../src/app/pages/definitions/families.ts';
import { METRICS } from '../../../../src/domain/metrics/catalogue.ts';

describe('the families of measures', () => {
  it('hold every measure once, each under its own family', () => {
    const measures = FAMILIES.flatMap((one) => one.measures);
    expect(measures.flatMap(({ windows }) => windows).length).toBe(METRICS.length);
    expect(
      FAMILIES.every((one) =>
        one.measures.every(({ windows }) => windows.every(({ family }) => family === one.family)),
      ),
    ).toBe(true);
    expect(new Set(FAMILIES.map(({ family }) => family)).size).toBe(FAMILIES.length);
  });

  it('call a measure by a name without its windows', () => {
    const retention = FAMILIES.find(({ family }) => family === 'retention')?.measures ?? [];
    expect(retention.map(({ label }) => label)).toEqual([
      'Retention, of people who entered',
      'Retention, of people referred',
      'Unbroken treatment, of people who entered',
      'Unbroken treatment, of people referred',
    ]);
  });
});
