import { describe, expect, it } from 'vitest';
import { parseFunderAnswers } from '../../src/data/parse-funder-answers.ts';
import type { Project } from '../../src/data/project.ts';
import { parseProject, projectText } from '../../src/data/project-file.ts';
import { emptyProject } from './empty-project.ts';

const STAFF = { count: 3, of: null, note: 'two of them since May' };

describe('what the county typed in for a funder', () => {
  it('is read from a project file as it was written', () => {
    const project: Project = {
      ...emptyProject,
      funder: { side: 'after', items: { staff: STAFF, satisfied: { count: 45, of: 60, note: '' } } },
    };
    expect(parseProject(projectText(project))).toEqual({ ok: true, project });
  });

  it('may leave out what is not said', () => {
    expect(parseFunderAnswers({ side: 'before' })).toEqual({ side: 'before', items: {} });
    expect(parseFunderAnswers({ side: 'before', items: { staff: { count: 3 } } })).toEqual({
      side: 'before',
      items: { staff: { count: 3, of: null, note: '' } },
    });
  });

  it.each([
    ['no object', [], '.side'],
    ['another side', { side: 'sideways' }, '.side'],
    ['a list of items', { side: 'before', items: [STAFF] }, '.items'],
    ['an item that the form has not', { side: 'before', items: { luck: STAFF } }, '.items.luck'],
    ['an item that is no object', { side: 'before', items: { staff: 3 } }, '.items.staff'],
    ['a count below zero', { side: 'before', items: { staff: { ...STAFF, count: -1 } } }, '.items.staff.count'],
    ['a count as text', { side: 'before', items: { staff: { ...STAFF, count: '=1+1' } } }, '.items.staff.count'],
    ['a number without end', { side: 'before', items: { staff: { ...STAFF, of: 1e300 } } }, '.items.staff.of'],
    ['a note too long', { side: 'before', items: { staff: { ...STAFF, note: 'a'.repeat(501) } } }, '.items.staff.note'],
  ])('is refused with the place of the fault: %s', (_, json, wrong) => {
    expect(parseFunderAnswers(json)).toEqual({ wrong });
  });

  it('reaches no member of every object', () => {
    const json: unknown = JSON.parse('{"side":"before","items":{"__proto__":{"count":1},"constructor":{"count":1}}}');
    expect(parseFunderAnswers(json)).toHaveProperty('wrong');
    expect(Reflect.get({}, 'count')).toBeUndefined();
  });

  it('names the fault as a part of the project', () => {
    const text = JSON.stringify({ throughline: 1, files: [], funder: { side: 'up' } });
    expect(parseProject(text)).toMatchObject({ ok: false, problem: { code: 'wrong-part', at: 'funder.side' } });
  });
});
