import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { REPORT_KINDS } from '../../src/domain/report-choices.ts';
import { isoDate } from '../../src/domain/units.ts';
import { reportFile } from '../../src/export/report-files.ts';
import { FILE_KINDS, isFile } from '../../src/export/report-kinds.ts';
import { reportZip } from '../../src/export/report-zip.ts';
import { composeReport } from '../../src/report/document/compose.ts';
import type { ReleaseSheet } from '../../src/report/release/release-sheet.ts';
import { sampleMaterial } from '../report/document/sample-material.ts';

const settlement = { items: [], answers: { side: 'before', items: {} } } as const;

function documentOf(kind: (typeof REPORT_KINDS)[number], county = 'Harbor County') {
  const material = { ...sampleMaterial, county };
  return composeReport(kind, { material, settlement }, { title: '', footer: 'foot', style: 'ama', words: 500 });
}

const sheet: ReleaseSheet = {
  day: isoDate('2026-07-15'),
  asOf: isoDate('2026-06-30'),
  scope: 'Everybody',
  policy: 'CMS: hide 1 to 10',
  reviewer: 'Privacy officer',
  entries: [],
};

describe('a report as a file', () => {
  it.each(REPORT_KINDS)('is of its own kind: %s', (kind) => {
    const document = documentOf(kind);
    expect(document.kind).toBe(kind);
    expect(document.sections.length).toBeGreaterThan(0);
    const file = reportFile(document, { accent: '' });
    expect(file === null).toBe(!isFile(kind));
    if (file === null || !isFile(kind)) return;
    expect(file.name).toBe(`harbor-county-${kind}-report-2026-06-30.${FILE_KINDS[kind][0]}`);
    expect(Object.keys(unzipSync(file.content))).toContain('[Content_Types].xml');
  });

  it('has a name that is safe everywhere, whatever the county is called', () => {
    const names = ['../../etc', 'CON', 'a/b\\c:d*"<>|', '', '=cmd()'].map(
      (county) => reportFile(documentOf('workbook', county), { accent: '' })?.name ?? '',
    );
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\.xlsx$/);
  });

  it('goes out with the sheet that says who approved it, and with its manifest', () => {
    const file = reportFile(documentOf('workbook'), { accent: '' });
    const archive = reportZip({ file, sheet, manifest: '{"manifest":1}\n' });
    expect(archive.name).toBe('harbor-county-workbook-report-2026-06-30.zip');
    const parts = unzipSync(archive.content);
    expect(Object.keys(parts)).toEqual([file?.name, 'release-sheet.txt', 'manifest.json']);
    expect(strFromU8(parts['release-sheet.txt'] ?? new Uint8Array())).toContain('Privacy officer');
    expect(strFromU8(parts['manifest.json'] ?? new Uint8Array())).toBe('{"manifest":1}\n');
  });

  it('is the same bytes of the same report', () => {
    for (const kind of ['board', 'grant', 'funder', 'workbook'] as const) {
      expect(reportFile(documentOf(kind), { accent: '' })).toEqual(reportFile(documentOf(kind), { accent: '' }));
    }
  });
});
