import { describe, expect, it } from 'vitest';
import { parseStudy } from '../../../src/domain/evidence/parse-study.ts';
import { facetsJson, resultJson, studyJson } from './sample-study.ts';

/** The findings on a file as `path: code`. */
function findings(json: unknown): readonly string[] {
  const outcome = parseStudy(json);
  return outcome.ok ? [] : outcome.problems.map(({ path, code }) => `${path}: ${code}`);
}

const withResult = (changes: Record<string, unknown>) => studyJson({ results: [resultJson(changes)] });
const withValue = (value: unknown) => withResult({ value });
const withFacets = (changes: Record<string, unknown>) => withResult({ facets: facetsJson(changes) });
const withCitation = (citation: unknown) => studyJson({ citation });

describe('a study file that is right', () => {
  it('is read with its results', () => {
    const outcome = parseStudy(studyJson());
    expect(outcome).toMatchObject({
      ok: true,
      study: { id: 'made-up', results: [{ id: 'MADE-UP-01', readIn: 'abstract', value: { numerator: 19 } }] },
    });
  });

  it('leaves empty what was not seen and adds nothing', () => {
    const outcome = parseStudy(studyJson({ citation: { title: 'A made-up study', doi: null } }));
    expect(outcome.ok && outcome.study.citation).toEqual({
      authors: [],
      year: null,
      title: 'A made-up study',
      container: '',
      volume: '',
      issue: '',
      pages: '',
      doi: '',
      pmid: '',
      pmcid: '',
      url: '',
      type: '',
      notSeen: [],
      whereSeen: '',
    });
  });

  it('may be settled as to the review, by one line or with a name and a day', () => {
    const settled = { review: 'yatsco-2020', status: 'confirmed' };
    expect(findings(studyJson({ reviewSet: settled }))).toEqual([]);
    const signed = { ...settled, checkedBy: 'County library', checkedOn: '2027-01-31' };
    const outcome = parseStudy(studyJson({ reviewSet: signed }));
    expect(outcome.ok && outcome.study.reviewSet).toEqual(signed);
  });

  it.each([
    ['a percentage with its interval', { kind: 'percent', percent: 25.2, denominator: null, low: 22.6, high: 28.1 }],
    ['a percentage alone', { kind: 'percent', percent: 69 }],
    ['an effect', { kind: 'effect', measure: 'odds ratio', value: 5.62, low: 2.36, high: 13.39 }],
    ['words only', { kind: 'words' }],
  ])('may report %s', (_, value) => {
    expect(findings(withValue(value))).toEqual([]);
  });
});

describe('a percentage against its counts', () => {
  const counts = (numerator: number, denominator: number, printedPercent: number) =>
    findings(withValue({ kind: 'counts', numerator, denominator, printedPercent }));

  it.each([
    [19, 34, 56],
    [19, 34, 55.9],
    [29, 11557, 0.25],
    [1, 8, 12],
    [1, 8, 13],
    [0, 12, 0],
    [12, 12, 100],
  ])('%d of %d may be printed as %d%', (numerator, denominator, printed) => {
    expect(counts(numerator, denominator, printed)).toEqual([]);
  });

  it.each([
    [19, 34, 55],
    [19, 34, 55.8],
    [14, 36, 36],
    [0, 12, 1],
  ])('%d of %d may not be printed as %d%', (numerator, denominator, printed) => {
    expect(counts(numerator, denominator, printed)).toEqual([
      'results[0].value.printedPercent: percent-against-counts',
    ]);
  });

  it('says the three numbers that do not agree', () => {
    const outcome = parseStudy(withValue({ kind: 'counts', numerator: 14, denominator: 36, printedPercent: 36 }));
    expect(outcome.ok ? [] : outcome.problems[0]?.parameters).toEqual({ printed: 36, numerator: 14, denominator: 36 });
  });
});

describe('a result that is refused', () => {
  const value = 'results[0].value';
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['no place where it was read', withResult({ readIn: '' }), 'results[0].readIn: no-locator'],
    ['no id', withResult({ id: '' }), 'results[0].id: missing'],
    ['an id with markup', withResult({ id: '<b>x</b>' }), 'results[0].id: malformed'],
    ['a grade that is not known', withResult({ grade: 'D' }), 'results[0].grade: unknown-word'],
    ['a role that is not known', withResult({ role: 'hero' }), 'results[0].role: unknown-word'],
    ['no words for the denominator', withResult({ denominator: '' }), 'results[0].denominator: missing'],
    ['a denominator kind not known', withFacets({ denominator: 'all' }), 'results[0].facets.denominator: unknown-word'],
    ['an outcome not known', withFacets({ outcome: 'cured' }), 'results[0].facets.outcome: unknown-word'],
    ['a unit not known', withFacets({ unit: 'case' }), 'results[0].facets.unit: unknown-word'],
    ['half a day', withFacets({ windowDays: 1.5 }), 'results[0].facets.windowDays: not-whole'],
    ['days below zero', withFacets({ windowDays: -1 }), 'results[0].facets.windowDays: out-of-range'],
    ['a rule without days', withFacets({ windowDays: null }), 'results[0].facets: rule-against-days'],
    ['days without a rule', withFacets({ windowRule: 'none' }), 'results[0].facets: rule-against-days'],
    ['a misspelt facet', withFacets({ windowDay: 90 }), 'results[0].facets: unknown-key'],
    ['no value', withResult({ value: undefined }), `${value}: missing`],
    ['a value of a kind not known', withValue({ kind: 'guess' }), `${value}.kind: unknown-word`],
    ['a part above the whole', withValue(counted(35, 34, 100)), `${value}: numerator-above-denominator`],
    ['nobody below the line', withValue(counted(0, 0, 0)), `${value}.denominator: out-of-range`],
    ['a count below zero', withValue(counted(-1, 34, 0)), `${value}.numerator: out-of-range`],
    ['a count that is not whole', withValue(counted(1.5, 34, 4)), `${value}.numerator: not-whole`],
    ['no count', withValue({ kind: 'counts', denominator: 34, printedPercent: 5 }), `${value}.numerator: missing`],
    ['a percentage above 100', withValue({ kind: 'percent', percent: 101 }), `${value}.percent: out-of-range`],
    ['half an interval', withValue({ kind: 'percent', percent: 5, low: 1 }), `${value}: half-an-interval`],
    [
      'an interval beside',
      withValue({ kind: 'percent', percent: 5, low: 6, high: 9 }),
      `${value}: value-outside-interval`,
    ],
    [
      'an interval over 100',
      withValue({ kind: 'percent', percent: 5, low: 1, high: 900 }),
      `${value}.high: out-of-range`,
    ],
    ['an effect without a name', withValue({ kind: 'effect', value: 2 }), `${value}.measure: missing`],
    ['counts on an effect', withValue({ kind: 'words', numerator: 3 }), `${value}: unknown-key`],
  ];

  it.each(cases)('%s', (_, json, finding) => {
    expect(findings(json)).toEqual([finding]);
  });

  function counted(numerator: number, denominator: number, printedPercent: number) {
    return { kind: 'counts', numerator, denominator, printedPercent };
  }
});

describe('a study that is refused', () => {
  it.each([
    ['an id with a path', studyJson({ id: '../etc' }), 'id: malformed'],
    ['no program', studyJson({ program: '' }), 'program: missing'],
    ['a setting not known', studyJson({ setting: 'street' }), 'setting: unknown-word'],
    [
      'a status not known',
      studyJson({ reviewSet: { review: 'yatsco-2020', status: 'sure' } }),
      'reviewSet.status: unknown-word',
    ],
    ['another review', studyJson({ reviewSet: { review: 'other', status: 'no' } }), 'reviewSet.review: unknown-word'],
    ['no citation', withCitation(undefined), 'citation: missing'],
    ['an address that runs', withCitation({ url: 'javascript:alert(1)' }), 'citation.url: malformed'],
    ['an address without lock', withCitation({ url: 'http://example.org/' }), 'citation.url: malformed'],
    ['a DOI with its address', withCitation({ doi: 'https://doi.org/10.1/x' }), 'citation.doi: malformed'],
    ['a PMID in words', withCitation({ pmid: 'PMID 1' }), 'citation.pmid: malformed'],
    ['a PMCID without letters', withCitation({ pmcid: '123' }), 'citation.pmcid: malformed'],
    ['a year far off', withCitation({ year: 20240 }), 'citation.year: out-of-range'],
    ['an author that is a number', withCitation({ authors: ['Writer A', 7] }), 'citation.authors[1]: wrong-kind'],
    ['no results', studyJson({ results: [] }), 'results: too-few-results'],
    ['results that are no list', studyJson({ results: {} }), 'results: wrong-kind'],
    ['the same id twice', studyJson({ results: [resultJson(), resultJson()] }), 'results: same-id-twice'],
  ])('%s', (_, json, finding) => {
    expect(findings(json)).toEqual([finding]);
  });

  it('tells the first problem of each result at once, with its place', () => {
    const results = [resultJson({ grade: 'D' }), resultJson({ id: 'MADE-UP-02' }), resultJson({ id: 'X', readIn: '' })];
    expect(findings(studyJson({ setting: 'street', results }))).toEqual([
      'setting: unknown-word',
      'results[0].grade: unknown-word',
      'results[2].readIn: no-locator',
    ]);
  });
});

describe('a hostile file', () => {
  it.each([null, undefined, 3, 'study', true, [], () => 1])('that is no object (%s) is refused', (json) => {
    expect(parseStudy(json).ok).toBe(false);
  });

  it('does not reach the prototype of anything', () => {
    const text = JSON.stringify(studyJson());
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const hostile = JSON.parse(`{"${key}": {"isAdmin": true, "grade": "A"}, ${text.slice(1)}`);
      expect(findings(hostile)).toEqual([': unknown-key']);
    }
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it('cannot fill a gap from the prototype', () => {
    const file = JSON.parse('{"__proto__": {"status": "confirmed"}, "review": "yatsco-2020"}');
    expect(findings(studyJson({ reviewSet: file }))).toEqual(['reviewSet: unknown-key']);
    const { grade: _, ...ungraded } = resultJson();
    const inherited: unknown = Object.setPrototypeOf({ ...ungraded }, { grade: 'A' });
    expect(findings(studyJson({ results: [inherited] }))).toEqual(['results[0].grade: missing']);
  });

  it.each([1e308, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY, Number.NaN, '19', [19]])(
    'with %s for a count is refused',
    (number) => {
      const value = { kind: 'counts', numerator: number, denominator: number, printedPercent: 100 };
      expect(findings(withValue(value))).toHaveLength(1);
    },
  );

  it('with numbers as JSON can write them is refused', () => {
    const text = JSON.stringify(studyJson()).replace('"windowDays":90', '"windowDays":1e999');
    expect(findings(JSON.parse(text))).toEqual(['results[0].facets.windowDays: out-of-range']);
  });

  it('with an endless text is refused, and the finding stays short', () => {
    expect(findings(studyJson({ program: 'x'.repeat(5000) }))).toEqual(['program: too-long']);
    const outcome = parseStudy(studyJson({ setting: 'x'.repeat(1999) }));
    expect(outcome.ok ? '' : JSON.stringify(outcome.problems[0]).length).toBeLessThan(600);
  });

  it('with a text where an object belongs is refused', () => {
    expect(findings(studyJson({ citation: 'see above' }))).toEqual(['citation: wrong-kind']);
    expect(findings(withResult({ facets: 'all' }))).toEqual(['results[0].facets: wrong-kind']);
    expect(findings(studyJson({ results: ['one'] }))).toEqual(['results[0]: wrong-kind']);
  });
});
