import { describe, expect, it } from 'vitest';
import { inNeutralOrder, partName } from '../../../src/report/compare/group-names.ts';

describe('groups in neutral order', () => {
  it.each([
    { field: 'program', groups: [['West'], ['East']], order: ['East', 'West'] },
    { field: 'age_group', groups: [['65+'], ['18-24'], ['(not recorded)']], order: ['18-24', '65+', '(not recorded)'] },
    { field: 'program', groups: [['A', 'B'], ['Z']], order: ['Z', 'A, B (together)'] },
  ] as const)('of $field are $order', ({ field, groups, order }) => {
    const parts = groups.map((names) => ({ groups: names }));
    expect(inNeutralOrder(field, parts).map((one) => partName(field, one.groups))).toEqual(order);
  });
});
