import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStudy } from '../../../src/domain/evidence/parse-study.ts';

const HEROES = readFileSync('src/domain/evidence/studies/heroes.json', 'utf8');

/** The study with one part replaced; the path uses dots. */
function changed(path: string, value: unknown): unknown {
  const json = JSON.parse(HEROES);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  keys.reduce((part, key) => part[key], json)[last] = value;
  return json;
}

describe('a study file', () => {
  it('is taken whole', () => {
    const outcome = parseStudy(JSON.parse(HEROES));
    expect(outcome.ok && outcome.study.results.map(({ id }) => id)).toEqual(['HEROES-01', 'HEROES-02', 'HEROES-03']);
  });

  it.each([
    ['text', 'the study'],
    [null, 'the study'],
    [changed('id', '../x'), 'id'],
    [changed('results', []), 'results'],
    [changed('results.0.readIn', ''), 'results[0].readIn'],
    [changed('results.1.id', 'HEROES-01'), 'results'],
    [changed('results.0.grade', 'D'), 'results[0].grade'],
    [changed('results.0.facets.denominator', 'everybody'), 'results[0].facets.denominator'],
    [changed('results.0.facets.windowDays', 1.5), 'results[0].facets.windowDays'],
    [changed('results.0.value.numerator', 104), 'results[0].value.denominator'],
    [changed('results.0.value.printedPercent', 35), 'results[0].value.printedPercent'],
    [changed('results.0.value.kind', 'guess'), 'results[0].value.kind'],
    [changed('citation.url', 'javascript:alert(1)'), 'citation.url'],
    [changed('setting', '__proto__'), 'setting'],
    [changed('reviewSet.status', 'probably'), 'reviewSet.status'],
  ])('is refused with the part that is wrong (case %#)', (json, at) => {
    const outcome = parseStudy(json);
    expect(outcome.ok ? 'taken' : outcome.problem.at).toBe(at);
  });
});
