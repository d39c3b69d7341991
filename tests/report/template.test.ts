import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/domain/metrics/catalogue.ts';
import { templateColumns } from '../../src/report/template.ts';

const ALL = [...new Set(METRICS.map(({ family }) => family))];

describe('the columns of a template', () => {
  it('make every measure possible when all are switched on', () => {
    const fields = templateColumns(ALL).map(({ field }) => field);
    const impossible = METRICS.filter(
      ({ requires }) => !requires.every((choice) => choice.some((one) => fields.includes(one))),
    );
    expect(impossible.map(({ id }) => id)).toEqual([]);
  });

  it('are no more than the chosen measures need', () => {
    const headers = templateColumns(['referral']).map(({ header }) => header);
    expect(headers).toEqual(['Person ID', 'Program', 'Agency', 'Encounter date', 'Referred']);
  });

  it('begin with the person, whose examples are marked as such', () => {
    expect(templateColumns(ALL)[0]).toMatchObject({
      field: 'person_id',
      examples: ['EXAMPLE 1 (not counted)', 'EXAMPLE 2 (not counted)'],
    });
  });
});
