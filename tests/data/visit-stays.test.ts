import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveAsOf } from '../../src/data/episodes.ts';
import { DEFAULT_RULES } from '../../src/domain/episode-rules.ts';
import { linkEpisodes, type Spell } from '../../src/domain/stats/episode-linking.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { describeWithShared, sharedPath } from '../shared.ts';
import { loadTexts } from './load-texts.ts';

const FAR = '2099-12-31';

/** The stays that the engine makes of the services of several people, told person by person: `start..end xN`. */
async function staysOf(
  people: readonly (readonly Spell[])[],
  gapDays: number,
): Promise<readonly (readonly string[])[]> {
  const rows = people.flatMap((spells, person) => spells.map(({ start, end }) => `p${person},${start},${end}`));
  const { db } = await loadTexts(
    [
      {
        text: ['client_id,service_date,service_end_date', ...rows, 'other,2001-01-01,2001-01-01', ''].join('\n'),
        mapping: (suggested) => ({
          ...suggested,
          kind: 'visits',
          columns: { person_id: 'client_id', service_date: 'service_date', service_end_date: 'service_end_date' },
          dateFormats: { service_date: 'ymd', service_end_date: 'ymd' },
        }),
      },
    ],
    { asOf: FAR, rules: { visitGapDays: gapDays } },
  );
  const stays = await db.query(
    "select person_key, entry_date::varchar || '..' || exit_date::varchar || ' x' || services as stay from visit_stay order by entry_date",
  );
  return people.map((_, person) =>
    stays.filter(({ person_key }) => person_key === `p${person}`).map(({ stay }) => String(stay)),
  );
}

function linked(spells: readonly Spell[], gapDays: number): readonly string[] {
  const result = linkEpisodes(spells, gapDays);
  if (result.state !== 'ok') throw new Error(result.reason);
  return result.episodes.map((episode) => `${episode.start}..${episode.end} x${episode.spells}`);
}

/** Equal services are one row of the file: exact copies are set aside. */
const spellLists = fc.uniqueArray(
  fc.tuple(fc.nat(200), fc.nat(40)).map(([start, days]) => {
    const from = addDays(isoDate('2024-01-01'), start);
    return { start: from, end: addDays(from, days) };
  }),
  { minLength: 1, maxLength: 12, selector: ({ start, end }) => `${start} ${end}` },
);

describe('services and stays', () => {
  it('are linked by the engine as by the definition', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(spellLists, { minLength: 30, maxLength: 30 }), async (people) => {
        for (const gapDays of [0, 7, 30]) {
          expect(await staysOf(people, gapDays)).toEqual(people.map((spells) => linked(spells, gapDays)));
        }
      }),
      { seed: 6, numRuns: 1, endOnFailure: true },
    );
  });
});

interface Vectors {
  readonly cases: readonly {
    readonly id: string;
    readonly input: { readonly gap_days: number; readonly spells: readonly { start: string; end: string | null }[] };
    readonly expected: { readonly episodes?: readonly { start: string; end: string | null; spells: number }[] };
  }[];
}

describeWithShared('vectors', 'the shared vectors of episode linking', () => {
  const { cases }: Vectors = JSON.parse(readFileSync(sharedPath('vectors', 'episode_linking.json'), 'utf8'));
  // A row of a list of visits has a day: open spells stand in files of admissions.
  const closed = cases.filter(({ input }) => input.spells.length > 0 && input.spells.every(({ end }) => end));

  it('has more than ten cases without an open spell', () => {
    expect(closed.length).toBeGreaterThan(10);
  });

  const spellsOf = ({ input }: (typeof closed)[number]) => {
    const texts = [...new Set(input.spells.map(({ start, end }) => `${start} ${end}`))];
    return texts.map((text) => ({ start: isoDate(text.slice(0, 10)), end: isoDate(text.slice(11)) }));
  };
  const stays = new Map<number, ReturnType<typeof staysOf>>();

  /** The stays of all cases with the gap of this one, loaded together. */
  async function staysOfCase(one: (typeof closed)[number]): Promise<readonly string[] | undefined> {
    const gapDays = one.input.gap_days;
    const peers = closed.filter(({ input }) => input.gap_days === gapDays);
    const told = stays.get(gapDays) ?? staysOf(peers.map(spellsOf), gapDays);
    stays.set(gapDays, told);
    return (await told)[peers.indexOf(one)];
  }

  it.each(closed.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const told = await staysOfCase(one);
    expect(told?.map((stay) => stay.replace(/ x\d+$/, ''))).toEqual(
      one.expected.episodes?.map(({ start, end }) => `${start}..${end}`),
    );
  });
});

const VISITS = `client_id,service_date,service_kind,attended
11,2025-01-01,Counseling,Yes
11,2025-01-31,Counseling,Yes
11,2025-03-03,Counseling,Yes
12,2025-01-01,Counseling,Yes
12,2025-01-15,Counseling,No show
13,2025-01-01,Methadone,Yes
13,2025-01-08,Methadone,Yes
13,2025-01-16,Methadone,Yes
`;
const TOLD =
  'select person, entry_date::varchar as entry, exit_date::varchar as exit from episode order by person, entry_date';

describe('a list of visits', () => {
  it('becomes stays: 30 days between services, 7 between doses, a missed visit is none', async () => {
    const { db, loaded, files } = await loadTexts([{ text: VISITS }], { asOf: '2025-03-10' });
    expect(files[0]?.mapping.kind).toBe('visits');
    expect(loaded).toMatchObject({ people: 3, episodes: 5, issues: [] });
    expect(await db.query(TOLD)).toEqual([
      { person: '11', entry: '2025-01-01', exit: '2025-01-31' },
      { person: '11', entry: '2025-03-03', exit: null },
      { person: '12', entry: '2025-01-01', exit: '2025-01-01' },
      { person: '13', entry: '2025-01-01', exit: '2025-01-08' },
      { person: '13', entry: '2025-01-16', exit: '2025-01-16' },
    ]);
  });

  it('is still going on until the gap has passed, and forgets what comes after the as-of date', async () => {
    const { db } = await loadTexts([{ text: VISITS }], { asOf: '2025-03-10' });
    const exitOf = async (asOf: string) => {
      await moveAsOf(db, isoDate(asOf));
      return (await db.query(`${TOLD.replace('order', "where person = '11' order")}`)).map(({ exit }) => exit);
    };
    expect(await exitOf('2025-03-02')).toEqual([null]);
    expect(await exitOf('2025-03-03')).toEqual(['2025-01-31', null]);
    expect(await exitOf('2025-04-03')).toEqual(['2025-01-31', '2025-03-03']);
  });

  it('takes the gap the county says, or one stay from the first to the last service', async () => {
    const wide = await loadTexts([{ text: VISITS }], {
      asOf: '2025-12-31',
      rules: { visitGapDays: 31, medicationGapDays: 8 },
    });
    expect(wide.loaded.episodes).toBe(3);
    const span = await loadTexts([{ text: VISITS }], {
      asOf: '2025-03-05',
      rules: { visitGapDays: null, medicationGapDays: null },
    });
    expect(await span.db.query(TOLD)).toMatchObject([
      { exit: '2025-03-03' },
      { exit: '2025-01-01' },
      { exit: '2025-01-16' },
    ]);
  });

  it('follows a referral of another file', async () => {
    const { db } = await loadTexts([
      { text: 'client_id,encounter_date,referred\n11,2024-12-20,Yes\n14,2024-12-20,Yes\n' },
      { text: VISITS },
    ]);
    expect(
      await db.query('select person, entry_date::varchar as entry, exit_date::varchar as exit from episode order by 1'),
    ).toEqual([
      { person: '11', entry: '2025-01-01', exit: '2025-01-31' },
      { person: '14', entry: null, exit: null },
    ]);
  });
});

it('the usual gaps are 30 and 7 days', () => {
  expect(DEFAULT_RULES).toMatchObject({ visitGapDays: 30, medicationGapDays: 7 });
});
