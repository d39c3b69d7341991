import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/units.ts';
import { releaseZip, releaseZipName } from '../../src/export/release-zip.ts';
import { type ReleaseSheet, sheetEntry } from '../../src/report/release/release-sheet.ts';
import { sampleFigure } from '../report/sample-figure.ts';

const HELD = { ...sampleFigure, id: 'acceptance', question: 'Held?', answer: 'A sentence that was held back.' };

const sheet: ReleaseSheet = {
  day: isoDate('2025-03-09'),
  asOf: isoDate('2025-03-08'),
  scope: 'Everybody',
  policy: 'CMS: hide 1 to 10',
  reviewer: '',
  entries: [
    { ...sheetEntry(HELD, []), decision: { choice: 'held', comment: '' } },
    { ...sheetEntry(sampleFigure, []), decision: { choice: 'approved', comment: '' } },
  ],
};

describe('a release as an archive', () => {
  it('holds what was approved, and the sheet; nothing of what was held back', () => {
    const files = unzipSync(releaseZip(sheet));
    expect(Object.keys(files)).toEqual(['release-sheet.txt', '02-throughline-referral-rate-mar-8-2025.csv']);
    const texts = Object.values(files).map((bytes) => strFromU8(bytes));
    expect(texts[0]).toContain('Held back');
    expect(texts[0]).toContain('File: 02-throughline-referral-rate-mar-8-2025.csv');
    expect(texts[1]).toContain('Jan 2025,50%');
    expect(texts.join()).not.toContain('A sentence that was held back.');
  });

  it('is the same bytes for the same decisions', () => {
    expect(releaseZip(sheet)).toEqual(releaseZip(sheet));
    expect(releaseZipName(sheet)).toBe('throughline-release-2025-03-09.zip');
  });
});
