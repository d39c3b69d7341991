import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/data/parse-report.ts';
import type { Project } from '../../src/data/project.ts';
import { parseProject, projectText } from '../../src/data/project-file.ts';
import { parseFingerprintKey } from '../../src/data/provenance/fingerprint-key.ts';
import { assert } from '../../src/domain/assert.ts';
import { DEFAULT_REPORT, type ReportChoices } from '../../src/domain/report-choices.ts';
import { emptyProject } from './empty-project.ts';

const CHOICES: ReportChoices = {
  kind: 'grant',
  title: 'For the board',
  trends: ['referral-rate'],
  groups: ['sex'],
  words: 250,
  style: 'apa',
  accent: '0b4a8f',
  arranged: { full: { order: ['studies'], leftOut: ['quality'], startsPage: { studies: true } } },
};

const key = parseFingerprintKey('0a'.repeat(32));
assert(key !== undefined, 'the key is sound');

describe('the report of a project file', () => {
  it('is read as it was written, with the key of fingerprints', () => {
    const project: Project = {
      ...emptyProject,
      report: CHOICES,
      fingerprintKey: key,
    };
    expect(parseProject(projectText(project))).toEqual({ ok: true, project });
  });

  it('takes the usual choice where the file makes none', () => {
    expect(parseReport({})).toEqual(DEFAULT_REPORT);
  });

  it.each([
    ['no object', 'board', ''],
    ['an unknown kind', { kind: 'poster' }, '.kind'],
    ['a title of a page', { title: 'x'.repeat(201) }, '.title'],
    ['an unknown measure', { trends: ['luck'] }, '.trends'],
    ['an unknown group', { groups: ['shoe size'] }, '.groups'],
    ['an odd length', { words: 300 }, '.words'],
    ['an unknown style', { style: 'mla' }, '.style'],
    ['a colour with markup', { accent: '"><x' }, '.accent'],
    ['an arrangement of an unknown kind', { arranged: { poster: {} } }, '.arranged'],
    ['a name that objects have', { arranged: JSON.parse('{"__proto__":{"order":[]}}') }, '.arranged'],
    ['a section with markup', { arranged: { full: { order: ['<b>'], leftOut: [], startsPage: {} } } }, '.arranged'],
  ])('is refused with the place of the fault: %s', (_, json, wrong) => {
    expect(parseReport(json)).toEqual({ wrong });
  });

  it('names the fault as a part of the project', () => {
    const text = (part: object) => JSON.stringify({ throughline: 1, files: [], ...part });
    expect(parseProject(text({ report: { kind: 1 } }))).toMatchObject({ problem: { at: 'report.kind' } });
    expect(parseProject(text({ fingerprintKey: 'abc' }))).toMatchObject({ problem: { at: 'fingerprintKey' } });
  });
});
