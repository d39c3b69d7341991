import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pptxBytes } from '../../../src/export/pptx/pptx.ts';
import { reportWorkbook } from '../../../src/export/xlsx/report-workbook.ts';
import { sampleReport } from '../pptx/sample-report.ts';
import { openPackage } from './open-package.ts';
import { schemaFaults } from './schema-faults.ts';

const slides = pptxBytes(sampleReport);
const planted = schemaFaults(broken(slides), 'pptx');
const title = planted === null ? 'are not held against it (ooxml-validator is not installed)' : 'of Office';

/** The slides with one element of a chart before its time. */
function broken(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const chart = strFromU8(files['ppt/charts/chart1.xml'] ?? new Uint8Array());
  const turned = chart.replace('<c:idx val="0"/><c:order val="0"/>', '<c:order val="0"/><c:idx val="0"/>');
  return zipSync({ ...files, 'ppt/charts/chart1.xml': strToU8(turned) });
}

describe.skipIf(planted === null)(`the schemas ${title}`, () => {
  it('see a chart whose elements are out of order', () => {
    expect(planted?.length).toBeGreaterThan(0);
    expect(planted?.[0]).toContain('/ppt/charts/chart1.xml');
  });

  it('have nothing against slides with every kind of chart', () => {
    expect(schemaFaults(slides, 'pptx')).toEqual([]);
  });

  it('have nothing against the workbook within a chart', () => {
    const [workbook] = [...openPackage(slides).files].filter(([name]) => name.endsWith('.xlsx'));
    expect(schemaFaults(workbook?.[1] ?? new Uint8Array(), 'xlsx')).toEqual([]);
  });

  it('have nothing against the workbook of all tables', () => {
    expect(schemaFaults(reportWorkbook(sampleReport), 'xlsx')).toEqual([]);
  });
});
