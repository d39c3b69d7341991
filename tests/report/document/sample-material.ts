import type { Cell } from '../../../src/data/result.ts';
import type { ReportMaterial } from '../../../src/report/document/material.ts';
import { metric, ok } from '../results.ts';
import { ENTRY, early, entryForest, forest, hidden, met, trend, way } from './claim-samples.ts';
import { emptyMaterial } from './material.ts';

const noStudies = { benchmarks: [], listed: [], sentence: '' };
const waits: Cell = { ...ok(20, 270, 26), numerator: null, value: 5, interval: { low: 3, high: 5 } };

const CELLS: readonly (readonly [string, Cell])[] = [
  ['referral-rate', ok(711, 1040)],
  ['acceptance', ok(460, 711)],
  [ENTRY, ok(265, 641, 17)],
  ['time-to-entry', waits],
  ['retention-of-entered-90d', ok(154, 271, 27)],
  ['retention-of-entered-180d', hidden],
  ['moud-entry-30d', ok(146, 641, null)],
  ['repeat-overdose-180d', early],
  ['completion-of-discharged', ok(6, 19)],
  ['people-encountered', met(1122)],
  ['people-referred', met(711)],
];

/** What a county's reports are written from: shares, a hidden one, one too early and one of too few people. */
export const sampleMaterial: ReportMaterial = {
  ...emptyMaterial,
  county: 'Harbor County',
  scope: 'Post-overdose outreach',
  files: [{ file: 'tidy.csv', rowsIn: 3031, rowsKept: 3000, rowsSetAside: 31 }],
  measures: CELLS.map(([id, cell]) => ({ metric: metric(id), cell, studies: noStudies })),
  unanswerable: [{ metric: metric('engagement-34d'), missing: [['services_34d']] }],
  figures: {
    cascade: [way(met(695), ok(474, 695), ok(307, 695), ok(193, 695), ok(110, 695), ok(82, 695))],
    trends: [trend([ok(82, 250), ok(125, 271), early]), trend([ok(300, 500), ok(310, 500)], 'referral-rate')],
    retention: [trend([ok(70, 130), ok(84, 141)], 'retention-of-entered-90d')],
    studies: [entryForest(ok(280, 638), ok(265, 641)), forest('retention-of-entered-90d', ok(154, 271))],
    groups: [],
  },
  own: { [ENTRY]: { comment: 'We moved the office.', nextStep: 'Ask for a second peer worker.' } },
};
