import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cell } from '../../src/data/result.ts';
import { PATHWAYS } from '../../src/domain/evidence/facets.ts';
import { METRICS } from '../../src/domain/metrics/catalogue.ts';
import { newcombe } from '../../src/domain/stats/newcombe.ts';
import { count } from '../../src/domain/units.ts';
import { studyContext } from '../../src/report/study-context.ts';
import { immature, metric, ok } from './results.ts';

const RETENTION = metric('retention-of-entered-90d');
const OUTREACH = ['active-outreach'];
const NOTHING = 'No comparable published result of good quality was found: read the trend against your own past.';
const CHOOSE = 'Your figure mixes several pathways; choose one to compare it with published studies.';
const MATCH = 'Match "Pathway" to compare with published studies: they differ by how people come to a program.';

const sentenceOf = (id: string, pathways: readonly string[], overall: Cell | undefined = ok(50, 100)) =>
  studyContext(metric(id), overall, pathways).sentence;

describe('the verdict on a study that is alike', () => {
  it.each([
    [112, 200, 'This is not clearly different from HEROES (56% of 34).'],
    [180, 200, 'This is higher than HEROES (56% of 34).'],
    [20, 200, 'This is lower than HEROES (56% of 34).'],
    [8, 12, 'Too few people to compare with HEROES (56% of 34).'],
  ])('follows the interval: %d of %d', (numerator, denominator, sentence) => {
    expect(studyContext(RETENTION, ok(numerator, denominator), OUTREACH).sentence).toBe(sentence);
  });

  it('turns where the interval of the difference leaves zero, and nowhere else', () => {
    const said = Array.from({ length: 141 }, (_, index) => {
      const difference = newcombe({ numerator: 30 + index, denominator: 200 }, { numerator: 19, denominator: 34 });
      const [low, high] = difference.state === 'ok' ? [difference.low, difference.high] : [Number.NaN, Number.NaN];
      const side = low > 0 ? 'higher than' : high < 0 ? 'lower than' : 'not clearly different from';
      return { side, sentence: sentenceOf(RETENTION.id, OUTREACH, ok(30 + index, 200)) };
    });
    expect(new Set(said.map(({ side }) => side)).size).toBe(3);
    expect(said.filter(({ side, sentence }) => sentence !== `This is ${side} HEROES (56% of 34).`)).toEqual([]);
  });

  it('needs more people for the same share to say more', () => {
    expect(sentenceOf(RETENTION.id, OUTREACH, ok(30, 40))).toBe(
      'This is not clearly different from HEROES (56% of 34).',
    );
    expect(sentenceOf(RETENTION.id, OUTREACH, ok(300, 400))).toBe('This is higher than HEROES (56% of 34).');
  });

  it.each<readonly [string, Cell, string]>([
    [
      'a hidden number',
      { state: 'suppressed', reason: 'small-numerator' },
      'A hidden number is not compared with published studies.',
    ],
    [
      'follow-up that is not complete',
      immature(5, 10, 40),
      'Follow-up is not complete, so nothing is compared with published studies yet.',
    ],
    ['an empty denominator', { state: 'undefined', reason: 'nobody-in-denominator', pending: count(0) }, ''],
  ])('is not given on %s', (_, overall, sentence) => {
    expect(sentenceOf(RETENTION.id, OUTREACH, overall)).toBe(sentence);
  });

  it('is not given on nobody', () => {
    expect(studyContext(RETENTION, undefined, OUTREACH).sentence).toBe('');
  });
});

describe('the verdict among many studies', () => {
  afterEach(() => {
    vi.doUnmock('../../src/domain/evidence/studies/heroes.json');
    vi.resetModules();
  });

  /** On 152 of 200, where the 95% interval leaves zero and the 99.8% one does not, with HEROES-03 held several times. */
  async function verdictsAmong(copies: number): Promise<string> {
    vi.resetModules();
    vi.doMock('../../src/domain/evidence/studies/heroes.json', async (original) => {
      const { default: heroes } = await original<{ default: { results: { id: string }[] } }>();
      const result = heroes.results.find(({ id }) => id === 'HEROES-03');
      const results = Array.from({ length: copies }, (_, index) => ({ ...result, id: `HEROES-${index + 1}` }));
      return { default: { ...heroes, results } };
    });
    const { studyContext: amongMany } = await import('../../src/report/study-context.ts');
    return amongMany(RETENTION, ok(152, 200), OUTREACH).sentence;
  }

  it('asks for the stricter interval from ten studies on', async () => {
    const higher = 'This is higher than HEROES (56% of 34).';
    const similar = 'This is not clearly different from HEROES (56% of 34).';
    expect(await verdictsAmong(9)).toBe(Array(9).fill(higher).join(' '));
    expect(await verdictsAmong(10)).toBe(Array(10).fill(similar).join(' '));
  });
});

describe('what is said where no study is alike', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['retention-of-entered-90d', ['active-outreach', 'self-referral'], CHOOSE],
    ['retention-of-entered-90d', ['active-outreach', '(not recorded)'], CHOOSE],
    ['treatment-entry-30d', ['officer-intervention', 'self-referral'], CHOOSE],
    ['retention-of-entered-90d', [], MATCH],
    ['retention-of-entered-90d', ['a word of the county'], MATCH],
    // Choosing one of these would bring no comparison, so it is not asked for.
    ['retention-of-entered-90d', ['self-referral', 'naloxone-plus'], NOTHING],
    ['retention-of-entered-90d', ['self-referral'], NOTHING],
    ['completion-of-discharged', [], NOTHING],
    ['naloxone-given', ['naloxone-plus'], NOTHING],
  ])('%s of %j', (id, pathways, sentence) => {
    expect(sentenceOf(id, pathways)).toBe(sentence);
  });

  it('is, for the referral rate, that nothing comparable exists, whatever is in view', () => {
    const views = [...PATHWAYS.map((pathway) => [pathway]), [], ['active-outreach', 'self-referral'], PATHWAYS];
    expect(views.map((pathways) => sentenceOf('referral-rate', pathways))).toEqual(views.map(() => NOTHING));
  });

  it('counts what stands beside, and gives it no verdict', () => {
    expect(sentenceOf('treatment-entry-90d', OUTREACH)).toBe(
      'No published result counts exactly the same; one that differs in one way stands beside it, without a verdict.',
    );
  });
});

describe('the studies of a figure', () => {
  it.each<readonly [string, readonly string[]]>([
    ['retention-of-entered-30d', ['HEROES-02 drawn', 'HEROES-03 beside']],
    ['retention-of-entered-90d', ['HEROES-03 drawn', 'HEROES-02 beside']],
    ['treatment-entry-30d', ['RIMO-03 beside']],
    ['treatment-entry-90d', ['ROOT-02 beside']],
    ['treatment-entry-recorded', ['HEROES-01 beside']],
    ['referral-rate', []],
  ])('of outreach, %s', (id, marks) => {
    const { benchmarks } = studyContext(metric(id), ok(50, 100), OUTREACH);
    expect(benchmarks.map(({ resultId, grade }) => `${resultId} ${grade}`)).toEqual(marks);
  });

  it('bear the short name of their program, since a chart writes the value beside it', () => {
    const { benchmarks } = studyContext(RETENTION, ok(50, 100), OUTREACH);
    expect(benchmarks.map(({ label, value }) => [label, value])).toEqual([
      ['HEROES', 19 / 34],
      ['HEROES', 30 / 34],
    ]);
  });

  it('say who found it, what was counted, how it differs and what else is to know', () => {
    const [mark] = studyContext(metric('treatment-entry-90d'), ok(50, 100), OUTREACH).benchmarks;
    expect(mark?.note).toBe(
      'Dahlem et al. 2021, Washtenaw County, MI (2 EDs). Design: review of charts, looking back. Referrals after which ongoing treatment began: 41 of 122 referrals of overdose survivors, 34% (26–42%). Known from a review of charts. Read in: abstract. It counts referrals; your figure counts people.',
    );
    expect(mark?.citation).toMatch(/^Dahlem CH, Scalera M.*doi:10\.1080\/08897077\.2020\.1847239 PMID 33284095$/);
  });

  it('are listed under their program and authors, with what was found before how it differs', () => {
    const { listed } = studyContext(metric('treatment-entry-30d'), ok(50, 100), OUTREACH);
    expect(listed.find(({ resultId }) => resultId === 'COMP-01')).toMatchObject({
      label: 'No program (Kilaru et al. 2020)',
      reason:
        'Adults with a claim for treatment or medication: 1,069 of 6,451 adults sent home from the emergency department after an overdose, 16.6% (15.7–17.5%). Known from insurance claims. Read in: abstract. It is about usual care without a program; your figure is about post-overdose outreach. It is a share of adults sent home from the emergency department after an overdose; yours is a share of people referred. It allows 90 days; your figure allows 30 days.',
    });
  });

  it('of second-hand sources are not shown', () => {
    const shown = METRICS.flatMap((one) => PATHWAYS.map((pathway) => studyContext(one, undefined, [pathway])));
    const ids = shown.flatMap(({ benchmarks, listed }) => [...benchmarks, ...listed].map(({ resultId }) => resultId));
    expect(new Set(ids).size).toBeGreaterThan(30);
    expect(ids.filter((id) => /^(PROACT22|AWO|LSDT|NCLEAD|PCO|NQF)/.test(id))).toEqual([]);
  });

  it('do not each repeat that the county mixes pathways', () => {
    const { listed } = studyContext(RETENTION, ok(50, 100), ['active-outreach', 'self-referral']);
    const repeating = listed.filter(({ reason }) => reason.includes('mixes several pathways'));
    expect(repeating.map(({ resultId }) => resultId)).toEqual(['HEROES-03']);
  });

  it('are none for counts and medians', () => {
    const none = { benchmarks: [], listed: [], sentence: '' };
    expect(studyContext(metric('time-to-entry'), undefined, OUTREACH)).toEqual(none);
    expect(studyContext(metric('people-encountered'), undefined, OUTREACH)).toEqual(none);
  });
});

describe('all that is said about studies', () => {
  const cells = [ok(180, 200), ok(100, 200), ok(20, 200), ok(3, 9), undefined];
  const views = [...PATHWAYS.map((pathway) => [pathway]), [], ['active-outreach', 'officer-intervention']];
  const said = METRICS.flatMap((one) =>
    views.flatMap((pathways) =>
      cells.flatMap((cell) => {
        const { sentence, benchmarks, listed } = studyContext(one, cell, pathways);
        return [sentence, ...benchmarks.map(({ note }) => note), ...listed.map(({ reason }) => reason)];
      }),
    ),
  );
  const sentences = [...new Set(said)].filter((text) => text !== '');

  it('never calls a study a mark to be met, and names no cause', () => {
    expect(sentences.length).toBeGreaterThan(100);
    const claims = /\bmeets?\b|benchmark|because|thanks to|proven|\bworks\b/i;
    expect(sentences.filter((text) => claims.test(text))).toEqual([]);
  });

  it('is whole sentences without holes', () => {
    const odd = /undefined|null|NaN|Infinity| {2}|\.\.|\(\)|: ,| \.|^[a-z]|[^.?!]$/;
    expect(sentences.filter((text) => odd.test(text))).toEqual([]);
  });
});
