import { describe, expect, it } from 'vitest';
import { issueSentence } from '../../../src/report/messages/issues.ts';
import { loadTexts } from '../load-texts.ts';

const DOSES = { name: 'doses.csv', text: 'who,amount,when\n1,4,0\n1,4,3\n2,8,2\n2,8,9\n3,8,1\n' };
const STARTS = {
  name: 'people.csv',
  text: 'who,sex,randomization date\n1,F,2024-03-01\n2,M,2024-06-10\n4,M,2024-07-01\n',
};
const DAYS = 'select person, entry_date::varchar as entry from episode order by 1';

describe('days of a study', () => {
  it('are counted from the own day of each person that another file tells; who has none is set aside', async () => {
    const { db, loaded } = await loadTexts([DOSES, STARTS]);
    expect(await db.query(DAYS)).toEqual([
      { person: '1', entry: '2024-03-01' },
      { person: '2', entry: '2024-06-12' },
    ]);
    expect(loaded.ledgers[0]).toMatchObject({
      rowsIn: 5,
      rowsKept: 4,
      rowsSetAside: 1,
      setAside: { 'missing-date': 1 },
    });
    const said = loaded.issues.filter(({ column }) => column === 'when').map(issueSentence);
    expect(said).toEqual([
      '"when" counts days from each person\'s own day 0, which the files tell. 1 row is about people without one, and has no date.',
    ]);
  });

  it('are counted from the own day that stands in the same file', async () => {
    const text =
      'Client ID,Index date,Study day,Dose\n1,2024-03-01,0,4\n1,2024-03-01,3,4\n2,2024-06-10,2,8\n2,2024-06-10,9,8\n';
    const { db } = await loadTexts([
      {
        text,
        mapping: () => ({
          kind: 'visits',
          columns: { person_id: 'Client ID', day_zero: 'Index date', service_date: 'Study day', amount: 'Dose' },
          combined: {},
          constants: {},
          words: {},
          dateFormats: { day_zero: 'ymd', service_date: 'study-day' },
        }),
      },
    ]);
    expect(await db.query(DAYS)).toEqual([
      { person: '1', entry: '2024-03-01' },
      { person: '2', entry: '2024-06-12' },
    ]);
  });

  it('stay lengths of time where no file tells a day 0, and this is said', async () => {
    const { loaded } = await loadTexts([DOSES]);
    expect(loaded.issues.map(({ rule }) => rule)).toContain('study-days');
    expect(loaded).toMatchObject({ episodes: 3 });
  });
});
