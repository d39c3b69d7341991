import { describe, expect, it } from 'vitest';
import { moveAsOf } from '../../src/data/episodes.ts';
import { isoDate } from '../../src/domain/units.ts';
import { loadTexts } from './load-texts.ts';

const LOG = `client_id,event,event_date,detail,program
1,Encounter,2025-01-01,,Outreach
1,Referral,2025-01-03,,Outreach
1,Accepted,2025-01-04,,Outreach
1,Admitted,2025-01-09,Residential,Clinic
1,Discharged,2025-03-09,Completed,Clinic
2,Encounter,2025-01-05,,Outreach
2,Referral,2025-01-05,,Outreach
2,Declined,2025-01-05,,Outreach
3,Encounter,2025-02-01,,Outreach
`;

const TOLD = `select person, encounter_date::varchar as met, referred, referral_date::varchar as referral, accepted,
  entry_date::varchar as entry, entry_kind, exit_date::varchar as exit, exit_reason from episode order by person, episode_key`;

describe('an event log', () => {
  it('becomes one contact an encounter, with what belongs to it', async () => {
    const { db, loaded, files } = await loadTexts([{ text: LOG }]);
    expect(files[0]?.inspection.suggestion.kind).toBe('events');
    expect(loaded.issues).toEqual([]);
    const none = {
      referred: false,
      referral: null,
      accepted: null,
      entry: null,
      entry_kind: null,
      exit: null,
      exit_reason: null,
    };
    expect(await db.query(TOLD)).toEqual([
      {
        person: '1',
        met: '2025-01-01',
        referred: true,
        referral: '2025-01-03',
        accepted: true,
        entry: '2025-01-09',
        entry_kind: 'residential',
        exit: '2025-03-09',
        exit_reason: 'completed',
      },
      { ...none, person: '2', met: '2025-01-05', referred: true, referral: '2025-01-05', accepted: false },
      { ...none, person: '3', met: '2025-02-01' },
    ]);
    expect(await db.query('select program, count(*)::integer as n from episode group by program')).toEqual([
      { program: 'Outreach', n: 3 },
    ]);
  });

  it('tells the fields that measures need, so that they can be answered', async () => {
    const { loaded } = await loadTexts([{ text: LOG }]);
    for (const field of ['encounter_date', 'referral_date', 'accepted', 'entry_date', 'exit_date', 'exit_reason']) {
      expect([...loaded.mappedFields]).toContain(field);
    }
    expect(loaded).toMatchObject({ kind: 'client-level', people: 3, episodes: 3, firstDate: '2025-01-01' });
  });

  it('keeps every row or sets it aside with a reason', async () => {
    const { loaded } = await loadTexts([
      {
        text: `client_id,event,event_date
1,Encounter,2025-01-01
1,Referral,2025-01-02
1,Referral,2025-01-02
,Referral,2025-01-02
2,Encounter,
2,Encounter,2025-02-01
2,Flew to the moon,2025-02-02
`,
      },
    ]);
    expect(loaded.ledgers).toEqual([
      {
        file: 'file-1.csv',
        rowsIn: 7,
        rowsKept: 3,
        rowsSetAside: 4,
        setAside: { 'duplicate-row': 1, 'missing-date': 1, 'missing-person-id': 1, 'unknown-event': 1 },
      },
    ]);
    expect(loaded.issues.find(({ rule }) => rule === 'unknown-event')).toMatchObject({
      row: 8,
      parameters: { row: 8, value: 'Flew to the moon' },
    });
  });

  it('gives a referral to the latest encounter within 30 days, and else a contact of its own', async () => {
    const { db } = await loadTexts([
      {
        text: `client_id,event,event_date
11,Encounter,2025-01-01
11,Encounter,2025-01-20
11,Referral,2025-01-21
11,Encounter,2025-03-01
11,Referral,2025-03-31
11,Referral,2025-05-01
12,Note,2025-05-01
`,
      },
    ]);
    expect(
      await db.query(
        'select encounter_date::varchar as met, referral_date::varchar as referral, repeat_referral from episode order by episode_key',
      ),
    ).toEqual([
      { met: '2025-01-01', referral: null, repeat_referral: null },
      { met: '2025-01-20', referral: '2025-01-21', repeat_referral: null },
      { met: '2025-03-01', referral: '2025-03-31', repeat_referral: false },
      { met: '2025-05-01', referral: '2025-05-01', repeat_referral: false },
    ]);
  });

  it('flags a referral within 30 days after the one before as a repeat', async () => {
    const { db } = await loadTexts([
      {
        text: `client_id,event,event_date
1,Encounter,2025-01-01
1,Referral,2025-01-01
1,Encounter,2025-01-20
1,Referral,2025-01-31
2,Encounter,2025-01-20
2,Referral,2025-01-31
`,
      },
    ]);
    expect(await db.query('select person, repeat_referral from episode where repeat_referral is not null')).toEqual([
      { person: '1', repeat_referral: true },
    ]);
  });

  it('takes an overdose for the encounter where the log has none, and for an outcome where it has', async () => {
    const overdose = '1,Overdose,2025-01-01\n1,Referral,2025-01-02\n';
    const alone = await loadTexts([{ text: `client_id,event,event_date\n${overdose}2,Overdose,2025-01-05\n` }]);
    expect(alone.loaded.episodes).toBe(2);
    const beside = await loadTexts([{ text: `client_id,event,event_date\n1,Encounter,2024-12-30\n${overdose}` }]);
    expect(
      await beside.db.query('select encounter_date::varchar as met, referral_date::varchar as referral from episode'),
    ).toEqual([{ met: '2024-12-30', referral: '2025-01-02' }]);
  });

  it('adds to a file of contacts that is loaded with it', async () => {
    const { db, loaded } = await loadTexts([
      { text: 'client_id,encounter_date,referred\n1,2025-01-01,Yes\n2,2025-01-01,No\n' },
      {
        text: 'client_id,event,event_date\n1,Accepted,2025-01-03\n1,Admitted,2025-01-10\n1,Discharged,2025-02-10\n2,Died,2025-04-01\n',
      },
    ]);
    expect(
      await db.query(
        'select person, accepted, entry_date::varchar as entry, exit_date::varchar as exit, death_date::varchar as died from episode order by person',
      ),
    ).toEqual([
      { person: '1', accepted: true, entry: '2025-01-10', exit: '2025-02-10', died: null },
      { person: '2', accepted: null, entry: null, exit: null, died: '2025-04-01' },
    ]);
    expect(loaded.episodes).toBe(2);
    expect(loaded.issues).toEqual([]);
  });

  it('counts admissions where there is no contact', async () => {
    const { db } = await loadTexts([
      { text: 'client_id,event,event_date\n1,Admitted,2025-01-10\n1,Discharged,2025-02-10\n2,Admitted,2025-01-20\n' },
    ]);
    expect(
      await db.query(
        'select person, entry_date::varchar as entry, exit_date::varchar as exit from episode order by person',
      ),
    ).toEqual([
      { person: '1', entry: '2025-01-10', exit: '2025-02-10' },
      { person: '2', entry: '2025-01-20', exit: null },
    ]);
  });

  it('forgets what lies after the as-of date', async () => {
    const { db } = await loadTexts([{ text: LOG }]);
    await moveAsOf(db, isoDate('2025-01-08'));
    expect(
      await db.query('select person, accepted, entry_date::varchar as entry from episode order by person'),
    ).toEqual([
      { person: '1', accepted: true, entry: null },
      { person: '2', accepted: false, entry: null },
    ]);
  });
});
