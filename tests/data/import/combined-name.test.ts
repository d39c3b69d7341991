import { describe, expect, it } from 'vitest';
import { loadTexts } from '../load-texts.ts';

const POLICE = {
  name: 'police.csv',
  text: `First Name,Last Name,DOB,Incident Date,Referred
José,O'Neil-Smith,3/5/1990,1/2/2025,Y
MARY ANN,Van Der Berg,12/31/1985,1/4/2025,Y
John A.,Doe,7/4/1979,1/5/2025,Y
Kim,Lee,,1/6/2025,Y
Prince,,6/7/1958,1/7/2025,Y
`,
};
const PROVIDER = {
  name: 'provider.csv',
  text: `Client Name,Birth Date,Admission Date
"ONeil Smith, Jose",1990-03-05,2025-01-10
"van der Berg, Mary Ann",1985-12-31,2025-01-11
"DOE, JOHN Jr.",1979-07-04,2025-01-12
"Doe, John",1979-07-05,2025-01-12
`,
};

describe('people told by name and birth date', () => {
  it('are suggested where no column is an id, and joined whatever case, accents, punctuation, order and suffix', async () => {
    const { db, loaded, files } = await loadTexts([POLICE, PROVIDER]);
    expect(files.map(({ mapping }) => mapping.combined.person_id)).toEqual([
      { how: 'name-key', names: ['First Name', 'Last Name'], born: 'DOB', bornFormat: 'mdy' },
      { how: 'name-key', names: ['Client Name'], born: 'Birth Date', bornFormat: 'ymd' },
    ]);
    expect(
      await db.query('select encounter_date::varchar as met, entry_date::varchar as entry from episode order by 1'),
    ).toEqual([
      { met: '2025-01-02', entry: '2025-01-10' },
      { met: '2025-01-04', entry: '2025-01-11' },
      { met: '2025-01-05', entry: '2025-01-12' },
    ]);
    expect(loaded.issues.filter(({ rule }) => rule === 'identifier-dropped')).toEqual([]);
    expect(loaded.joins).toMatchObject([{ matched: 3, strangers: 1, examples: { strangers: [5] } }]);
  });

  it('sets a row aside that lacks the birth date or has one name only, without repeating what it holds', async () => {
    const { loaded } = await loadTexts([POLICE]);
    expect(loaded.ledgers[0]).toMatchObject({ rowsIn: 5, rowsKept: 3, setAside: { 'missing-person-id': 2 } });
    const said = JSON.stringify(loaded.issues.filter(({ rule }) => rule === 'missing-person-id'));
    expect(said).not.toMatch(/Kim|Prince/);
  });

  it('stand in the typed tables as hashes under the secret of the session, and as nothing else', async () => {
    const keys = async (secret: string) => {
      const { db } = await loadTexts([POLICE], { secret });
      const rows = await db.query('select person_key from source_row order by row_no');
      return rows.map((row) => String(row.person_key));
    };
    const [first, second] = [await keys('one'), await keys('two')];
    expect(first.every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
    expect(first.filter((key) => second.includes(key))).toEqual([]);
    expect(await keys('one')).toEqual(first);
  });
});
