import { describe, expect, it } from 'vitest';
import { compareLibrary } from '../../../src/domain/evidence/comparability.ts';
import { STUDIES } from '../../../src/domain/evidence/library.ts';
import { entriesOf, ownStudies, withStudies } from '../../../src/domain/evidence/own-evidence.ts';
import { isOwnStudy, type OwnRow } from '../../../src/domain/evidence/own-row.ts';
import { metricById } from '../../../src/domain/metrics/catalogue.ts';
import { OWN_ROW } from './own-sample.ts';

const places = (rows: readonly OwnRow[]) =>
  ownStudies(rows).problems.map(({ row, column, problem }) => `${row} ${column} ${problem.code}`);

describe('a result that the county adds', () => {
  it('becomes a study of the same form as those of the library, marked as its own', () => {
    const { studies, problems } = ownStudies([OWN_ROW]);
    expect(problems).toEqual([]);
    expect(studies[0]).toMatchObject({
      id: 'own-harbor-outreach-2024-annual-report',
      citation: { authors: ['Writer A', 'Office of Health'], year: 2024 },
      reviewSet: { status: 'no' },
      results: [
        {
          id: 'OWN-HARBOR-OUTREACH-2024-ANNUAL-REPORT-1',
          value: { kind: 'counts', numerator: 1900, denominator: 3400, printedPercent: 55.9 },
          note: 'The percentage is worked out from the counts.',
        },
      ],
    });
    expect(studies.every(isOwnStudy)).toBe(true);
    expect(STUDIES.some(isOwnStudy)).toBe(false);
  });

  it('is held against the county by the same rules', () => {
    const metric = metricById('retention-of-entered-90d');
    const facets = metric?.statistic === 'proportion' ? metric.facets : undefined;
    const entries = entriesOf(ownStudies([OWN_ROW, { ...OWN_ROW, grade: 'C' }]).studies);
    const compared = facets && compareLibrary(facets, { pathways: ['active-outreach'] }, entries);
    expect(compared?.map(({ match }) => match)).toEqual(['drawn', 'listed']);
  });

  it('may be a percentage with its published interval', () => {
    const { numerator, ...rest } = OWN_ROW;
    expect(numerator).toBeDefined();
    const [study] = ownStudies([
      { ...rest, percent: '56%', interval_low: '50', interval_high: '62', grade: 'B' },
    ]).studies;
    expect(study?.results[0]?.value).toEqual({ kind: 'percent', percent: 56, denominator: 3400, low: 50, high: 62 });
  });

  it.each<readonly [string, OwnRow, readonly string[]]>([
    ['no program', { program: '' }, ['0 program missing']],
    ['a number that is none', { numerator: 'most' }, ['0 numerator wrong-kind']],
    ['more above the line than below it', { numerator: '3500' }, ['0 numerator numerator-above-denominator']],
    ['a printed percentage that the numbers do not give', { percent: '65' }, ['0 percent percent-against-counts']],
    ['no place where it was read', { read_in: '' }, ['0 read_in missing']],
    ['a word that is not known', { pathway: 'walk in' }, ['0 pathway unknown-word']],
    ['days without a rule for them', { window_rule: 'none' }, ['0 window_rule rule-against-days']],
    ['no number at all', { numerator: '', denominator: '' }, ['0 numerator missing', '0 denominator missing']],
    [
      'everything missing, told at once',
      { ...Object.fromEntries(Object.keys(OWN_ROW).map((column) => [column, ''])) },
      [
        ...['program', 'pathway', 'measure', 'counted', 'of_whom', 'outcome', 'group', 'window_rule', 'unit'],
        ...['known_from', 'grade', 'read_in', 'numerator', 'denominator'],
      ].map((column) => `0 ${column} missing`),
    ],
    ['two things at once', { pathway: '', grade: 'D' }, ['0 pathway missing', '0 grade unknown-word']],
  ])('is refused at its place for %s', (_, change, expected) => {
    expect(places([{ ...OWN_ROW, ...change }])).toEqual(expected);
    expect(ownStudies([{ ...OWN_ROW, ...change }]).studies).toEqual([]);
  });

  it('joins the other results of its study; a problem is told with its own row', () => {
    const rows = [OWN_ROW, { ...OWN_ROW, program: 'Another' }, { ...OWN_ROW, measure: '' }];
    expect(places(rows)).toEqual(['2 measure missing']);
    expect(ownStudies(rows).studies.map(({ program }) => program)).toEqual(['Another']);
    const both = ownStudies([OWN_ROW, { ...OWN_ROW, measure: 'the same again' }]).studies;
    expect(both.map(({ results }) => results.length)).toEqual([2]);
  });

  it('takes the place of the same study when it is read again', () => {
    const { studies } = ownStudies([OWN_ROW]);
    expect(withStudies(studies, studies)).toEqual(studies);
    const other = ownStudies([{ ...OWN_ROW, year: '2025' }]).studies;
    expect(withStudies(studies, other)).toEqual([...studies, ...other]);
  });
});
