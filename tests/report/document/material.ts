import { isoDate } from '../../../src/domain/units.ts';
import type { ReportMaterial } from '../../../src/report/document/material.ts';

/** What a report is written from where nothing is known. */
export const emptyMaterial: ReportMaterial = {
  county: '',
  asOf: isoDate('2026-06-30'),
  scope: '',
  policy: 'CMS: hide 1 to 10',
  files: [],
  measures: [],
  unanswerable: [],
  figures: { cascade: [], trends: [], retention: [], studies: [], groups: [] },
  own: {},
};
