import { describe, expect, it } from 'vitest';
import { parseComments } from '../../src/data/parse-comments.ts';
import { parseProject, projectText } from '../../src/data/project-file.ts';
import { MOST_CHARACTERS, MOST_FIGURES } from '../../src/domain/own-words.ts';

const WORDS = { comment: 'Beds were closed in May.\nSee the minutes.', nextStep: '<b>Call</b> the clinics.' };
const PROJECT = { throughline: 1, name: '', asOf: null, policy: 'cms', events: [], files: [] } as const;

describe("the county's own words of a project file", () => {
  it('are read as they were written, as text', () => {
    const project = { ...PROJECT, comments: { cascade: WORDS, 'control-acceptance': { comment: '', nextStep: 'x' } } };
    expect(parseProject(projectText(project))).toEqual({ ok: true, project });
  });

  it.each<readonly [string, unknown, string]>([
    ['no object', 'words', ''],
    ['a list', [WORDS], ''],
    ['nothing', null, ''],
    ['words that are no object', { cascade: 'words' }, '.cascade'],
    ['a part that is no text', { cascade: { ...WORDS, comment: 1 } }, '.cascade.comment'],
    ['a part that is missing', { cascade: { comment: '' } }, '.cascade.nextStep'],
    [
      'a part that is too long',
      { cascade: { ...WORDS, nextStep: 'a'.repeat(MOST_CHARACTERS + 1) } },
      '.cascade.nextStep',
    ],
    ['characters that turn text round', { cascade: { ...WORDS, comment: 'a\u202Eb' } }, '.cascade.comment'],
    ['control characters', { cascade: { ...WORDS, comment: 'a\u0000b' } }, '.cascade.comment'],
    ['a figure by the name of a member of all objects', { constructor: WORDS }, '.constructor'],
    ['markup in the place of a figure', { '<img>': WORDS }, '.<img>'],
    [
      'too many figures',
      Object.fromEntries(Array.from({ length: MOST_FIGURES + 1 }, (_, at) => [`f${at}`, WORDS])),
      '',
    ],
  ])('are refused with the place of the fault: %s', (_, json, wrong) => {
    expect(parseComments(json)).toBe(wrong);
  });

  it('name the fault as a part of the project, and reach no object that is not theirs', () => {
    const hostile = `{"throughline":1,"files":[],"comments":{"__proto__":{"comment":"a","nextStep":"b"}}}`;
    expect(parseProject(hostile)).toMatchObject({
      ok: false,
      problem: { code: 'wrong-part', at: 'comments.__proto__' },
    });
    expect(Object.hasOwn(Object.prototype, 'comment')).toBe(false);
  });
});
