import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/data/project.ts';
import { parseProject, projectText } from '../../src/data/project-file.ts';
import { isoDate } from '../../src/domain/units.ts';

const project: Project = {
  throughline: 1,
  name: 'Harbor County',
  asOf: isoDate('2026-06-30'),
  policy: 'cms',
  events: [{ date: isoDate('2025-03-01'), label: 'Same-day appointments began' }],
  definitions: { preset: 'nc-settlement', changes: { 'retention-of-entered': { died: 'left-out', gapDays: null } } },
  rules: { countingUnit: 'row', visitGapDays: null },
  files: [
    {
      name: 'export.csv',
      headers: ['Client #', 'Date of Contact'],
      dialect: { delimiter: ';' },
      mapping: {
        kind: 'client-level',
        columns: { person_id: 'Client #', encounter_date: 'Date of Contact' },
        combined: { entry_date: { how: 'date-parts', year: 'Year', month: 'Month', day: null, missingDay: 'first' } },
        constants: { pathway: 'active-outreach' },
        words: { exit_reason: { Graduated: 'completed' } },
        dateFormats: { encounter_date: 'mdy' },
        dayZero: isoDate('2024-01-01'),
      },
    },
  ],
};

/** The project with one part replaced by `value`; the path uses dots. */
function changed(path: string, value: unknown): string {
  const json = JSON.parse(projectText(project));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  keys.reduce((part, key) => part[key], json)[last] = value;
  return JSON.stringify(json);
}

describe('the project file', () => {
  it('comes back as it was saved, and is saved as the same bytes', () => {
    const outcome = parseProject(projectText(project));
    expect(outcome).toEqual({ ok: true, project });
    expect(outcome.ok && projectText(outcome.project)).toBe(projectText(project));
  });

  it.each([
    ['{', { code: 'not-json' }],
    ['[]', { code: 'not-a-project' }],
    ['{"files": []}', { code: 'not-a-project' }],
    ['null', { code: 'not-a-project' }],
    [changed('throughline', 2), { code: 'newer-version', version: '2', known: 1 }],
    [changed('asOf', '2026-02-30'), { code: 'wrong-part', at: 'asOf', expected: 'a date such as 2025-03-31' }],
    [changed('policy', 'none'), { code: 'wrong-part', at: 'policy', expected: 'a suppression policy' }],
    [
      changed('rules', { visitGapDays: -3 }),
      { code: 'wrong-part', at: 'rules.visitGapDays', expected: 'a rule that Throughline knows' },
    ],
    [
      changed('definitions.preset', 'made-up'),
      { code: 'wrong-part', at: 'definitions.preset', expected: 'a known preset' },
    ],
    [
      changed('definitions.changes', { acceptance: { died: 'met' } }),
      { code: 'wrong-part', at: 'definitions.changes.acceptance.died', expected: 'a known choice' },
    ],
    [changed('files', 'all'), { code: 'wrong-part', at: 'files', expected: 'a list' }],
    [changed('files.0.headers', [1]), { code: 'wrong-part', at: 'files[0].headers[0]', expected: 'text' }],
    [
      changed('files.0.mapping.columns', { telephone: 'Phone' }),
      { code: 'wrong-part', at: 'files[0].mapping.columns.telephone', expected: 'a field that Throughline knows' },
    ],
    [
      changed('files.0.mapping.combined', { exit_reason: { how: 'any-yes', columns: [] } }),
      {
        code: 'wrong-part',
        at: 'files[0].mapping.combined.exit_reason',
        expected: 'several columns and how they make one value',
      },
    ],
    [
      changed('files.0.mapping.dateFormats', { encounter_date: 'american' }),
      {
        code: 'wrong-part',
        at: 'files[0].mapping.dateFormats.encounter_date',
        expected: 'one of ymd, mdy, dmy, yymd, month, excel, study-day',
      },
    ],
    [changed('events', [{ date: '2025-03-01' }]), { code: 'wrong-part', at: 'events[0].label', expected: 'text' }],
  ])('refuses %j and says which part is wrong', (text, problem) => {
    expect(parseProject(text)).toEqual({ ok: false, problem });
  });

  it('takes no notice of names that reach into an object', () => {
    const hostile = projectText(project).replace(
      '"constants": {',
      '"constants": { "__proto__": "x", "constructor": "y",',
    );
    expect(parseProject(hostile)).toMatchObject({ ok: false, problem: { code: 'wrong-part' } });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});
