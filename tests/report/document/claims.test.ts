import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/data/result.ts';
import { changeClaim } from '../../../src/report/document/change-claims.ts';
import { forbiddenWords } from '../../../src/report/document/claim-words.ts';
import { type DraftClaim, draft } from '../../../src/report/document/draft-claim.ts';
import {
  groupClaims,
  limitClaims,
  methodClaims,
  pathClaims,
  reviewClaim,
  scopeClaim,
  studyLimitClaim,
} from '../../../src/report/document/frame-claims.ts';
import { levelClaim, pendingClaim, unanswerableClaim } from '../../../src/report/document/measure-claims.ts';
import { CLAIM_TEMPLATES, type TemplateId } from '../../../src/report/messages/claims.ts';
import { metric, ok } from '../results.ts';
import {
  besideRoot,
  besideStudies,
  ENTRY,
  early,
  entryForest,
  forest,
  hidden,
  met,
  nobody,
  trend,
  way,
} from './claim-samples.ts';
import { emptyMaterial } from './material.ts';
import { gradeLevel } from './reading-level.ts';

const studies = { benchmarks: [], listed: [], sentence: '' };

function level(cell: Cell, id = ENTRY): DraftClaim {
  return levelClaim({ metric: metric(id), cell }, [id]);
}

function change(...cells: readonly Cell[]): DraftClaim | undefined {
  return changeClaim(trend(cells), 'Treatment entry within 30 days');
}

const days: Cell = { ...ok(20, 40), numerator: null, value: 5, interval: { low: 3, high: 7 } };
const lacking = { ...emptyMaterial, unanswerable: [{ metric: metric('engagement-34d'), missing: [['services_34d']] }] };
const files = [{ file: 'a.csv', rowsIn: 1200, rowsKept: 1200, rowsSetAside: 0 }];
const material = { ...emptyMaterial, scope: 'Outreach', files };
const withGroups = { ...material, figures: { ...material.figures, groups: [trend([ok(46, 100)])] } };
const limits = limitClaims(material);
const methods = methodClaims(material);

/** One way to each sentence there is. */
const REACHED: readonly (readonly [TemplateId, DraftClaim | undefined, string])[] = [
  [
    'level-share',
    level(ok(265, 641)),
    'Of 641 people referred, 41.3% entered treatment within 30 days (95% interval 37.6–45.2%).',
  ],
  [
    'level-days',
    level(days, 'time-to-entry'),
    'Half of the 40 people who entered treatment within 90 days of referral waited 5 days or less (95% interval 3–7 days).',
  ],
  ['level-days-alone', level({ ...days, interval: null }, 'time-to-entry'), 'waited 5 days or less.'],
  ['level-count', level(met(1122), 'people-encountered'), '1,122 people were met by first responders.'],
  ['level-too-few', level(ok(8, 20)), 'Treatment entry within 30 days: too few people are counted'],
  ['level-immature', level(early), 'Treatment entry within 30 days: it is too early to say.'],
  ['level-suppressed', level(hidden), 'this number is not shown'],
  ['level-undefined', level(nobody), 'no one in the files can be counted yet.'],
  ['level-unanswerable', unanswerableClaim(lacking, 'engagement-34d'), 'the files cannot tell. They lack "'],
  [
    'change-rose',
    change(ok(82, 250), ok(100, 260), ok(125, 271)),
    'rose from 32.8% (27.3–38.8%) in 2023 to 46.1% (40.3–52.1%) in 2025.',
  ],
  ['change-fell', change(ok(125, 271), ok(82, 250)), 'fell from 46.1%'],
  ['change-same', change(ok(100, 250), ok(105, 250)), 'was about the same: 40.0% (34.1–46.2%) in 2023 and 42.0%'],
  ['change-too-few', change(ok(100, 250), ok(9, 20)), 'too few people are counted in 2023 or in 2024'],
  ['change-immature', change(ok(100, 250), early), 'Fewer than two periods are complete.'],
  ['change-suppressed', change(ok(100, 250), hidden), 'a number that a change needs is hidden'],
  ['change-undefined', change(nobody, nobody), 'no one can be counted in two periods'],
  [
    'study-higher',
    besideRoot(ok(71, 100)),
    'Treatment entry, counted as in ROOT (within 90 days): our 71% (61–79%) is higher than the 34% of 122 referrals of overdose survivors there{cite}.',
  ],
  ['study-lower', besideRoot(ok(12, 100)), 'is lower than the 34% of 122'],
  ['study-similar', besideRoot(ok(36, 100)), 'could not be told apart from the 34% of 122'],
  ['study-too-few', besideRoot(ok(8, 20)), 'too few people are counted here to set it beside ROOT'],
  ['study-immature', besideRoot(early), 'it is too early to set it beside ROOT'],
  ['study-suppressed', besideRoot(hidden), 'our number is hidden, so it is not set beside ROOT'],
  ['study-undefined', besideRoot(nobody), 'no one here can be counted by the rule of ROOT'],
  [
    'study-beside',
    besideStudies(entryForest(ok(71, 100))).at(-1)?.claim,
    'RIMO reported 81% of 16 people randomized to assertive linkage, but counted in another way',
  ],
  [
    'study-small',
    besideStudies(entryForest(ok(71, 100))).at(-1)?.small,
    'RIMO is a small study: its range is wide, 57–93%.',
  ],
  ['study-none', besideStudies(forest('referral-rate', ok(60, 100)))[0]?.claim, 'no published study of good quality'],
  ['study-thin', reviewClaim(), 'few studies, and most were small{cite}.'],
  [
    'path-whole',
    pathClaims(way(met(200), ok(120, 200)))[0],
    'Of 200 people met and followed to the end, 120 (60.0%) came as far as “Offered a referral”.',
  ],
  ['path-hidden', pathClaims(way(met(200), hidden, ok(80, 200))).at(-1), 'some steps are hidden'],
  ['path-undefined', pathClaims(way(nobody))[0], 'no one has been followed to the end'],
  [
    'groups-answer',
    groupClaims(withGroups)[0],
    'Of the people referred, how many entered treatment within 30 days? 46% of 100 people referred',
  ],
  ['scope-whole', scopeClaim(material), 'The figures speak of “Outreach”, up to Jun 30, 2026.'],
  [
    'scope-pending',
    pendingClaim({ metric: metric(ENTRY), cell: ok(46, 100, 17), studies }, [ENTRY]),
    '17 people referred are still being followed',
  ],
  ['limit-why', limits.why, 'not why it happened'],
  ['limit-without', limits.without, 'without the program'],
  ['limit-records', limits.records, 'no one wrote down'],
  ['limit-hidden', limits.hidden, '(rule: CMS: hide 1 to 10)'],
  ['limit-studies', studyLimitClaim(), 'no grade for our work'],
  ['method-people', methods.people, 'We count people'],
  ['method-followed', methods.followed, 'time to be followed is over'],
  ['method-interval', methods.interval, 'Wilson interval{cite}'],
  ['method-difference', methods.difference, 'leaves out zero{cite}'],
  ['method-rows', methods.rows, 'The figures come from 1,200 rows of a.csv.'],
  ['see-table', draft('see-table', { slots: { number: '1' } }), 'Table 1 gives'],
  [
    'see-figure',
    draft('see-figure', { slots: { number: '2', what: 'how far people came' } }),
    'Figure 2 shows how far',
  ],
];

describe('every sentence of a report', () => {
  it.each(REACHED)('%s says what the numbers say', (template, claim, text) => {
    expect(claim?.template).toBe(template);
    expect(claim?.text).toContain(text);
    expect(claim?.text.replaceAll('{cite}', '')).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('is in this table', () => {
    expect(REACHED.map(([template]) => template)).toEqual(Object.keys(CLAIM_TEMPLATES));
  });

  it('names no cause, gives no praise and puts no label on people', () => {
    expect(REACHED.flatMap(([, claim]) => forbiddenWords(claim?.text ?? ''))).toEqual([]);
  });

  it('can be read after eight years of school', () => {
    const grades = REACHED.map(([template, claim]) => ({ template, grade: gradeLevel(claim?.text ?? '') }));
    expect(grades.filter(({ grade }) => grade > 10)).toEqual([]);
    expect(grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length).toBeLessThan(7);
  });

  it('that gives a number of the county is bound to the figure that shows it', () => {
    const told = REACHED.filter(([template]) => /^(?:level|change|study|path)-/.test(template));
    const unbound = told.filter(([, claim]) => (claim?.figures.length ?? 0) === 0).map(([template]) => template);
    expect(unbound).toEqual(['level-unanswerable', 'study-thin']);
  });
});

describe('data that move', () => {
  it.each<readonly [number, TemplateId]>([
    [21, 'study-lower'],
    [22, 'study-similar'],
    [46, 'study-similar'],
    [47, 'study-higher'],
  ])('change the verdict where the interval leaves the study: %i of 100', (entered, template) => {
    expect(besideRoot(ok(entered, 100))?.template).toBe(template);
  });

  it.each<readonly [number, TemplateId]>([
    [78, 'change-fell'],
    [79, 'change-same'],
    [121, 'change-same'],
    [122, 'change-rose'],
  ])(
    'change the verb of a trend where the interval of the change leaves zero: from 100 to %i of 250',
    (entered, template) => {
      expect(change(ok(100, 250), ok(entered, 250))?.template).toBe(template);
    },
  );
});

describe('the words that a report must not hold', () => {
  it.each([
    ['Deaths fell because of the program.', ['because of']],
    ['The program led to fewer arrests and reduced overdoses.', ['led to', 'reduced']],
    ['Of 40 addicts, 12 were clean.', ['addicts', 'clean']],
    ['More people entered treatment, thanks to outreach.', ['thanks to']],
    ['Of 40 people referred, 12 entered treatment.', []],
    ['Of 884 people met, 16 died within 180 days, of any cause.', []],
  ])('%s', (text, found) => {
    expect(forbiddenWords(text)).toEqual(found);
  });
});
