import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/data/result.ts';
import { ENTRIES } from '../../../src/domain/evidence/library.ts';
import { newcombe } from '../../../src/domain/stats/newcombe.ts';
import { count } from '../../../src/domain/units.ts';
import { type StandingMeasure, standingOut } from '../../../src/report/standing-out/standing-out.ts';
import { immature, metric, ok, result } from '../results.ts';

const ENTRY = 'treatment-entry-30d';
const RETENTION = 'retention-of-entered-90d';
const HARM = 'repeat-overdose-180d';

/** A measure with the first quarters of two years, and a total. */
function measure(id: string, before: Cell, now: Cell, overall?: Cell): StandingMeasure {
  return { metric: metric(id), results: [result(id, '2025-Q1', before), result(id, '2026-Q1', now)], overall };
}

const said = (...measures: readonly StandingMeasure[]) =>
  standingOut({ measures, pathways: ['active-outreach'], entries: ENTRIES });
const sentences = (...measures: readonly StandingMeasure[]) => said(...measures).items.map(({ sentence }) => sentence);

const HIDDEN: Cell = { state: 'suppressed', reason: 'small-numerator' };
const NOTHING = [ok(50, 100), ok(51, 100)] as const;

describe('the verb of a sentence', () => {
  it.each<readonly [string, StandingMeasure, readonly string[]]>([
    [
      'rose, where the interval lies above zero',
      measure(ENTRY, ok(40, 100), ok(60, 100)),
      [
        'Treatment entry within 30 days rose from 40% (n = 100) in Q1 2025 to 60% (n = 100) in Q1 2026: +20 points (+6 to +33).',
      ],
    ],
    [
      'fell, where it lies below',
      measure(ENTRY, ok(60, 100), ok(40, 100)),
      [
        'Treatment entry within 30 days fell from 60% (n = 100) in Q1 2025 to 40% (n = 100) in Q1 2026: −20 points (−33 to −6).',
      ],
    ],
    ['none, where it holds no change', measure(ENTRY, ok(50, 100), ok(55, 100)), []],
    [
      'is higher than a study',
      measure(RETENTION, ...NOTHING, ok(180, 200)),
      [
        'Retention at 90 days, of people who entered (90.0%, n = 200) is higher than in HEROES (56% of 34): +34 points (+18 to +51).',
      ],
    ],
    [
      'is lower than a study',
      measure(RETENTION, ...NOTHING, ok(20, 200)),
      [
        'Retention at 90 days, of people who entered (10.0%, n = 200) is lower than in HEROES (56% of 34): −46 points (−61 to −29).',
      ],
    ],
    [
      'could not be told apart from a study',
      measure(RETENTION, ...NOTHING, ok(112, 200)),
      [
        'Retention at 90 days, of people who entered (56.0%, n = 200) could not be told apart from HEROES (56% of 34): 0 points (−17 to +18).',
      ],
    ],
  ])('is: %s', (_, one, expected) => {
    expect(sentences(one)).toEqual(expected);
  });

  it('turns where the interval of the difference leaves zero, and nowhere else', () => {
    const wrong = Array.from({ length: 151 }, (_, extra) => {
      const now = { numerator: 25 + extra, denominator: 200 };
      const difference = newcombe(now, { numerator: 100, denominator: 200 });
      const [low, high] = difference.state === 'ok' ? [difference.low, difference.high] : [Number.NaN, Number.NaN];
      const verb = low > 0 ? ' rose ' : high < 0 ? ' fell ' : null;
      const [sentence = null] = sentences(measure(ENTRY, ok(100, 200), ok(now.numerator, 200)));
      return verb === null ? sentence !== null : sentence?.includes(verb) !== true;
    });
    expect(wrong.filter(Boolean)).toEqual([]);
  });

  it('changes with the study when the data move its interval across it', () => {
    const verbs = [20, 112, 180].map((stayed) => sentences(measure(RETENTION, ...NOTHING, ok(stayed, 200)))[0]);
    expect(verbs.map((text) => /(lower than|told apart from|higher than)/.exec(text ?? '')?.[1])).toEqual([
      'lower than',
      'told apart from',
      'higher than',
    ]);
  });

  it('never names a cause', () => {
    const all = sentences(
      measure(ENTRY, ok(40, 100), ok(60, 100)),
      measure(RETENTION, ok(60, 100), ok(40, 100), ok(20, 200)),
      measure(HARM, ok(10, 100), ok(40, 100)),
    );
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter((text) => /because|due to|caused|led to|effect|thanks|improv/i.test(text))).toEqual([]);
  });
});

describe('what is blocked', () => {
  it.each<readonly [string, StandingMeasure]>([
    ['too few people now', measure(ENTRY, ok(40, 100), ok(9, 12))],
    ['too few people before', measure(ENTRY, ok(9, 12), ok(10, 100))],
    ['a hidden period', measure(ENTRY, HIDDEN, ok(60, 100))],
    ['a period that is not complete', measure(ENTRY, ok(40, 100), immature(60, 100, 20))],
    [
      'an empty one',
      measure(ENTRY, ok(1, 2), { state: 'undefined', reason: 'nobody-in-denominator', pending: count(0) }),
    ],
    ['too few people beside a study', measure(RETENTION, HIDDEN, HIDDEN, ok(8, 12))],
    ['a count', measure('people-encountered', ok(40, 100), ok(60, 100))],
  ])('says nothing of %s', (_, one) => {
    expect(said(one)).toMatchObject({ items: [], instead: 'There are too few people yet to say what stands out.' });
  });

  it('says so where everything could be compared and nothing stands out', () => {
    expect(said(measure(ENTRY, ...NOTHING)).instead).toMatch(/^Nothing stands out: no change/);
  });
});

describe('the order', () => {
  it('is changes first, what is worse first, then the clearest; comparisons follow', () => {
    const { items } = said(
      measure(ENTRY, ok(40, 100), ok(60, 100)),
      measure('acceptance', ok(20, 100), ok(80, 100)),
      measure(HARM, ok(10, 100), ok(40, 100)),
      measure(RETENTION, ok(60, 100), ok(30, 100), ok(180, 200)),
    );
    expect(items.map(({ metricId, page, judgement }) => `${metricId} ${page} ${judgement}`)).toEqual([
      `${HARM} trends worse`,
      `${RETENTION} trends worse`,
      'acceptance trends better',
      `${ENTRY} trends better`,
      `${RETENTION} evidence better`,
    ]);
  });

  it('ends after five', () => {
    const many = Array.from({ length: 8 }, () => measure(ENTRY, ok(40, 100), ok(60, 100)));
    expect(said(...many).items).toHaveLength(5);
  });
});
