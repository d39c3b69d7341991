import { describe, expect, it } from 'vitest';
import { freeReport, type ReadyReport, wholeReport } from '../../src/app/written-report.ts';
import { parseFingerprintKey } from '../../src/data/provenance/fingerprint-key.ts';
import { manifestOf } from '../../src/data/provenance/manifest.ts';
import { assert } from '../../src/domain/assert.ts';
import { DEFAULT_DEFINITIONS } from '../../src/domain/metrics/definitions.ts';
import { DEFAULT_REPORT, REPORT_KINDS, type ReportKind } from '../../src/domain/report-choices.ts';
import { isoDate } from '../../src/domain/units.ts';
import { sampleMaterial } from '../report/document/sample-material.ts';
import { loadedWith } from './ready-file.ts';

const key = parseFingerprintKey('ab'.repeat(32));
assert(key !== undefined, 'the key is sound');
const asOf = isoDate('2026-06-30');
const view = { where: [], from: null, to: null, by: 'quarter' } as const;

const report: ReadyReport = {
  status: 'ready',
  board: { material: sampleMaterial, asOf, label: 'Everybody', numbers: new Map(), because: [] },
  funder: { told: { items: [], answers: { side: 'before', items: {} } }, numbers: [], because: [] },
  manifest: manifestOf({
    app: '0.1.0',
    entries: [],
    policy: 'cms',
    asOf,
    view,
    definitions: DEFAULT_DEFINITIONS,
    rules: {},
    recipes: [],
    fingerprints: [],
    key,
  }),
  manifestHash: '0123456789abcdef'.repeat(4),
  asked: '',
  loaded: loadedWith({}),
};

function settingsFor(kind: ReportKind) {
  return { name: '', events: [], asOf: null, evidence: [], report: { ...DEFAULT_REPORT, kind } };
}

const [entry] = sampleMaterial.figures.trends;
assert(entry !== undefined, 'the sample has a trend');

describe('a report as it goes out', () => {
  it.each(REPORT_KINDS)('has nothing of a figure held back, in no sentence and no table: %s', (kind) => {
    const settings = settingsFor(kind);
    expect(JSON.stringify(wholeReport(report, settings))).toContain('641');
    const free = freeReport(report, { settings, releases: [] }, new Set([entry.id]));
    const own = JSON.stringify({ ...free.document, sections: free.document.sections.map(({ blocks }) => blocks) });
    expect(own).not.toContain(entry.answer);
    for (const row of entry.table.rows) expect(own).not.toContain(JSON.stringify(row));
  });

  it('is arranged as the county wants it, and carries its manifest in the foot', () => {
    const { report: choices, ...settings } = settingsFor('full');
    const arranged = { full: { order: ['studies'], leftOut: ['cascade'], startsPage: {} } };
    const free = freeReport(
      report,
      { settings: { ...settings, report: { ...choices, arranged } }, releases: [] },
      new Set(),
    );
    const ids = free.document.sections.map(({ id }) => id);
    expect(ids[0]).toBe('studies');
    expect(ids).not.toContain('cascade');
    expect(free.document.footer).toContain('manifest 0123456789abcdef');
  });
});
