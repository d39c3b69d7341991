import type { QualityReport } from '../../../src/data/quality/assess.ts';
import type { FileFill } from '../../../src/data/quality/completeness.ts';
import type { QualityFinding } from '../../../src/domain/quality.ts';
import { isoDate } from '../../../src/domain/units.ts';

/** Findings as the engine tells them of one file. */
const place = { fileNo: 1, file: 'a.csv', hasRows: true } as const;

export const NO_ID: QualityFinding = {
  ...place,
  code: 'DQ01',
  level: 'blocked',
  field: 'person_id',
  column: 'ClientID',
  facts: { rows: 2 },
};
export const EARLY_ENTRY: QualityFinding = {
  ...place,
  code: 'DQ07',
  level: 'excluded',
  field: 'entry_date',
  column: 'Admit Date',
  facts: { rows: 120 },
};
export const SLOW_ENTRY: QualityFinding = {
  ...place,
  code: 'DQ22',
  level: 'warning',
  field: 'entry_date',
  column: 'Admit Date',
  facts: { rows: 1 },
};
export const OLD_EXPORT: QualityFinding = {
  ...place,
  code: 'DQ20',
  level: 'warning',
  field: null,
  column: null,
  hasRows: false,
  facts: { newest: isoDate('2025-01-31'), asOf: isoDate('2025-06-30'), days: 150 },
};

const FILL: FileFill = {
  file: 'a.csv',
  rows: 400,
  fields: [
    { field: 'race', column: 'Race', filled: 300 },
    { field: 'program', column: null, filled: 400 },
  ],
  oldest: isoDate('2024-01-02'),
  newest: isoDate('2025-01-31'),
};

export function reportWith(change: Partial<QualityReport> = {}): QualityReport {
  return {
    asOf: isoDate('2025-06-30'),
    findings: [NO_ID, EARLY_ENTRY, OLD_EXPORT, SLOW_ENTRY],
    unjudged: [
      { code: 'DQ06', missing: [], needsProgramStart: true },
      { code: 'DQ25', missing: [['birth_date']], needsProgramStart: false },
    ],
    usage: [],
    fills: [FILL],
    agencies: [],
    changes: [],
    ...change,
  };
}
