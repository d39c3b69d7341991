import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { buildFunder, type FunderInput } from '../../src/boards/funder-board.ts';
import { analyse } from '../../src/data/analyse.ts';
import { guardResults } from '../../src/data/differencing/guard-results.ts';
import { forgetViews } from '../../src/data/differencing/withhold.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { NO_FUNDER_ANSWERS } from '../../src/domain/funder/funder-answers.ts';
import { isoDate } from '../../src/domain/units.ts';
import type { SettlementTold } from '../../src/report/funder/settlement-told.ts';
import { cohort, type Row, request } from './cohort.ts';
import { engine } from './engine.ts';
import { loadTexts } from './load-texts.ts';

const ASKED: Omit<FunderInput, 'loaded'> = {
  settings: { name: 'Harbor County', events: [], asOf: isoDate('2026-06-30'), evidence: [] },
  view: DEFAULT_VIEW,
  today: isoDate('2026-07-15'),
  answers: NO_FUNDER_ANSWERS,
};

afterEach(async () => forgetViews(await engine()));

function cellOf({ items }: SettlementTold, id: string) {
  const filling = items.find(({ item }) => item.id === id)?.filling;
  return filling?.kind === 'files' ? filling.cell : filling;
}

describe('the form for the settlement', () => {
  let loaded: Loaded;
  beforeAll(async () => {
    const text = readFileSync('data-samples/tidy-encounters.csv', 'utf8');
    ({ loaded } = await loadTexts([{ name: 'tidy.csv', text }]));
  });

  it('has the numbers of the measures, counted as the form counts', async () => {
    const db = await engine();
    const { told, numbers } = await buildFunder(db, { ...ASKED, loaded });
    const asked = { ...request('people-entered'), asOf: isoDate('2026-06-30'), by: 'all' as const };
    const byForm = { preset: 'nc-settlement', changes: {} };
    const plain = await analyse(db, loaded, { ...asked, metrics: ['people-entered', 'encounters', 'acceptance'] });
    const formed = await analyse(db, loaded, { ...asked, metrics: ['retention-of-entered-90d'], definitions: byForm });
    const cells = [...plain.results, ...formed.results].map(({ metric, cell }) => [metric.label, cell] as const);
    expect(cells.map(([, cell]) => cell.state)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(['served', 'enrolled-before', 'contacts', 'adhered'].map((id) => cellOf(told, id))).toEqual(
      ['Acceptance', 'People who entered treatment', 'Encounters', 'Retention at 90 days, of people who entered'].map(
        (label) => cells.find(([name]) => name === label)?.[1],
      ),
    );
    expect(numbers.length).toBeGreaterThanOrEqual(6);
  });

  it('counts referrals, not people, where it asks for referrals', async () => {
    const { told } = await buildFunder(await engine(), { ...ASKED, loaded });
    const [all, people] = [cellOf(told, 'referrals-enrolled'), cellOf(told, 'connected')];
    if (!all || !people || !('state' in all) || !('state' in people)) throw new Error('both are filled');
    if (all.state !== 'ok' || people.state !== 'ok') throw new Error('both are shown');
    expect(all.denominator).toBeGreaterThan(people.denominator);
  });

  it('leaves to the county what belongs to the other side of an arrest', async () => {
    const { told } = await buildFunder(await engine(), { ...ASKED, loaded, answers: { side: 'after', items: {} } });
    expect(cellOf(told, 'enrolled-before')).toEqual({ kind: 'county', why: 'other-side' });
    expect(cellOf(told, 'intakes-after')).toMatchObject({ state: 'ok' });
    expect(cellOf(told, 'referrals-after')).toMatchObject({ state: 'ok' });
  });
});

/** People who entered; of twelve each some stayed, some completed before day 90, and the rest left. */
function stays(completed: number): readonly Row[] {
  const person = (kind: string, index: number, row: Row) => ({
    person: `${kind}-${index}`,
    encounter_date: '2025-01-10',
    referred: true,
    referral_date: '2025-01-10',
    entry_date: '2025-01-12',
    exit_date: null,
    exit_reason: null,
    ...row,
  });
  const many = (kind: string, size: number, row: Row) =>
    Array.from({ length: size }, (_, index) => person(kind, index, row));
  return [
    ...many('stayed', 20, {}),
    ...many('left', 20, { exit_date: '2025-02-01', exit_reason: 'dropped-out' }),
    ...many('completed', completed, { exit_date: '2025-03-01', exit_reason: 'completed' }),
  ];
}

describe('the form after the page of retention', () => {
  /** What the form says of those who kept to treatment, when the plain measure has been shown before. */
  async function adheredAfterRetention(completed: number) {
    const { db, loaded } = await cohort(stays(completed));
    const asked = { ...request('retention-of-entered-90d'), policy: 'cms', by: 'all' as const };
    await guardResults(db, loaded, await analyse(db, loaded, asked), { request: asked, label: 'before' });
    return cellOf((await buildFunder(db, { ...ASKED, loaded })).told, 'adhered');
  }

  it('tells the number by its own rule where enough people make the difference', async () => {
    expect(await adheredAfterRetention(15)).toMatchObject({ state: 'ok', numerator: 35, denominator: 55 });
  });

  it('hides it where the few who completed could be worked out', async () => {
    expect(await adheredAfterRetention(4)).toMatchObject({ state: 'suppressed', reason: 'differencing' });
  });
});
