import type { Condition, Requirement } from './metric.ts';

/** Treatment with methadone, buprenorphine or naltrexone. */
export const WITH_MEDICATION: Condition = {
  any: [
    { flag: 'moud', is: 'yes' },
    { field: 'entry_kind', oneOf: ['moud'] },
  ],
};

export const KNOWS_MEDICATION: Requirement[number] = ['moud', 'entry_kind'];
