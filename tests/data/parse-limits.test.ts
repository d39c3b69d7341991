import { describe, expect, it } from 'vitest';
import { parseLimits } from '../../src/data/parse-limits.ts';
import type { Project } from '../../src/data/project.ts';
import { parseProject, projectText } from '../../src/data/project-file.ts';
import { isoDate } from '../../src/domain/units.ts';
import { emptyProject } from './empty-project.ts';

const RULE = { kind: 'rebase', measure: 'treatment-entry', date: isoDate('2025-03-01'), note: 'New clinic' } as const;

describe('the limits of a project file', () => {
  it('are read as they were written', () => {
    const project: Project = {
      ...emptyProject,
      limits: [RULE, { ...RULE, kind: 'freeze', date: isoDate('2024-12-31') }],
    };
    expect(parseProject(projectText(project))).toEqual({ ok: true, project });
  });

  it.each([
    ['no list', 'rebase', '[0]'],
    ['another kind', [{ ...RULE, kind: 'guess' }], '[0].kind'],
    ['an unknown measure', [RULE, { ...RULE, measure: 'luck' }], '[1].measure'],
    ['a day that does not exist', [{ ...RULE, date: '2025-02-30' }], '[0].date'],
    ['no reason', [{ ...RULE, note: ' ' }], '[0].note'],
  ])('are refused with the place of the fault: %s', (_, json, wrong) => {
    expect(parseLimits(json)).toEqual({ wrong });
  });

  it('name the fault as a part of the project', () => {
    const text = JSON.stringify({ throughline: 1, files: [], limits: [{ ...RULE, date: 'soon' }] });
    expect(parseProject(text)).toMatchObject({ ok: false, problem: { code: 'wrong-part', at: 'limits[0].date' } });
  });
});
