import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/data/csv-text.ts';
import { ownEvidenceText, ownTemplate, readOwnEvidence } from '../../src/data/own-evidence-file.ts';
import { parseProject, projectText } from '../../src/data/project-file.ts';
import { STUDIES } from '../../src/domain/evidence/library.ts';
import { ownStudies } from '../../src/domain/evidence/own-evidence.ts';
import { OWN_COLUMNS, type OwnRow } from '../../src/domain/evidence/own-row.ts';
import { parseStudy } from '../../src/domain/evidence/parse-study.ts';
import { ownProblemSentence } from '../../src/report/messages/own-evidence.ts';
import { projectProblemSentence } from '../../src/report/messages/project.ts';
import { OWN_ROW } from '../domain/evidence/own-sample.ts';

const csvOf = (...rows: readonly OwnRow[]) =>
  csvText([OWN_COLUMNS, ...rows.map((row) => OWN_COLUMNS.map((column) => row[column] ?? ''))]);
const sentences = (text: string) => readOwnEvidence(text).problems.map(ownProblemSentence);
const OWN = ownStudies([OWN_ROW]).studies;

describe('the CSV template', () => {
  it('has every column and an example that passes its own rules, and is passed over when read', () => {
    const [header, example] = ownTemplate().split('\n');
    expect(header).toBe(OWN_COLUMNS.join(','));
    expect(sentences(ownTemplate())).toEqual([
      'The file has no rows below its header. Fill one row for each published result.',
    ]);
    const renamed = ownTemplate().replace('Example program (delete this row)', 'Riverton Outreach');
    expect(readOwnEvidence(renamed)).toMatchObject({ problems: [], studies: [{ program: 'Riverton Outreach' }] });
    expect(example).toContain('Example program');
  });

  it('is read with a byte order mark, quotes and columns in another order', () => {
    const columns = [...OWN_COLUMNS].toReversed();
    const text = csvText([columns, columns.map((column) => OWN_ROW[column] ?? '')]);
    expect(readOwnEvidence(`\uFEFF${text}`)).toEqual({ studies: OWN, problems: [] });
  });

  it('tells what is wrong by row and column', () => {
    expect(sentences(csvOf(OWN_ROW, { ...OWN_ROW, program: 'B', numerator: 'many' }))).toEqual([
      'Row 3, column "numerator": Write a number, digits only.',
    ]);
    expect(sentences(csvOf(OWN_ROW).replace('known_from', 'knownfrom'))).toEqual([
      'The column "knownfrom" is not in the template and was passed over. Check its spelling.',
      'Row 2, column "known_from": Fill this in.',
    ]);
    expect(sentences('client_id,date\n1,2025-01-01\n')).toEqual([
      'This is no file of studies. Choose one that Throughline wrote, or start from the CSV template.',
    ]);
  });
});

describe('a file to share', () => {
  it('comes back as it was', () => {
    expect(readOwnEvidence(ownEvidenceText(OWN))).toEqual({ studies: OWN, problems: [] });
  });

  it.each([
    [
      '{"studies":',
      'The file cannot be read as JSON. Choose a file that Throughline wrote, or the filled CSV template.',
    ],
    [
      '{"throughline":1}',
      'This is no file of studies. Choose one that Throughline wrote, or start from the CSV template.',
    ],
    [
      '{"throughlineEvidence":2,"studies":[]}',
      'The file is of version 2, which this Throughline does not know. Use a newer Throughline.',
    ],
  ])('is refused when it is something else: %s', (text, sentence) => {
    expect(sentences(text)).toEqual([sentence]);
  });

  it('cannot pass a study off as one of the library', () => {
    const text = ownEvidenceText(STUDIES.filter(({ id }) => id === 'heroes'));
    expect(readOwnEvidence(text).studies).toEqual([]);
    expect(sentences(text)[0]).toContain('is not marked as added by a county');
  });

  it('keeps the good studies and tells of the others', () => {
    const [study] = OWN;
    const broken = { ...study, id: 'own-b', setting: 'walk-in' };
    const text = JSON.stringify({ throughlineEvidence: 1, studies: [study, broken] });
    expect(readOwnEvidence(text).studies).toEqual(OWN);
    expect(sentences(text)[0]).toMatch(/^Study 2: setting: "walk-in" is not known here\. Use one of:/);
  });
});

describe('a project with own studies', () => {
  const project = { throughline: 1, name: '', asOf: null, policy: 'cms', events: [], files: [] } as const;

  it('keeps them', () => {
    const outcome = parseProject(projectText({ ...project, evidence: OWN }));
    expect(outcome).toEqual({ ok: true, project: { ...project, evidence: OWN } });
  });

  it('is as it always was without them', () => {
    expect(parseProject(projectText(project))).toEqual({ ok: true, project });
  });

  it('is refused whole when one is not right', () => {
    const [study] = OWN;
    const outcome = parseProject(JSON.stringify({ ...project, evidence: [{ ...study, program: '' }] }));
    expect(outcome.ok ? '' : projectProblemSentence(outcome.problem)).toBe(
      'The project file cannot be used: a study that was added to it is not right. Study 1: program: This is missing. Write text in quotes. Nothing was changed.',
    );
    const noList = parseProject(JSON.stringify({ ...project, evidence: {} }));
    expect(noList).toMatchObject({ ok: false, problem: { code: 'wrong-part', at: 'evidence' } });
  });
});

describe('every study of the library', () => {
  it('is written and read again without a change', () => {
    for (const study of STUDIES) {
      const outcome = parseStudy(JSON.parse(JSON.stringify(study)));
      expect(outcome.ok && outcome.study).toEqual(study);
    }
  });
});
