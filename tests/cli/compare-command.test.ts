import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { describeWithShared, sharedPath } from '../shared.ts';
import { testWorld } from './world.ts';

const MARCH = 'client_id,contact_date,referred\n"1,604",2025-03-01,Yes\n1605,2025-03-02,No\n1606,2025-03-03,No\n';
const APRIL = 'client_id,contact_date,referred\n1604,2025-03-01,Yes\n1605,2025-03-02,Yes\n1607,2025-04-03,No\n';

async function compared(...args: readonly string[]) {
  const { world, out, told, written } = testWorld({ 'march.csv': MARCH, 'april.csv': APRIL });
  const exitCode = await main(['compare', ...args], world);
  return { exitCode, report: out[0] === undefined ? undefined : JSON.parse(out[0]), told, written };
}

describe('compare', () => {
  it('prints what is unchanged, changed, new and gone, in rows and people, and by what it knows them', async () => {
    const { exitCode, report } = await compared('march.csv', 'april.csv');
    expect(exitCode).toBe(0);
    expect(report).toEqual({
      older: 'march.csv',
      newer: 'april.csv',
      key: { columns: ['client_id', 'contact_date'], isUnique: true, isChosen: false },
      rows: { unchanged: 1, changed: 1, added: 1, vanished: 1 },
      people: { unchanged: 1, changed: 1, added: 1, vanished: 1 },
      changedIn: [{ column: 'referred', rows: 1 }],
      addedColumns: [],
      vanishedColumns: [],
      renamedColumns: [],
      newest: { older: '2025-03-03', newer: '2025-04-03' },
    });
  });

  it('says the same in sentences on standard error', async () => {
    const { told } = await compared('march.csv', 'april.csv');
    expect(told).toContain('Rows: 1 unchanged, 1 changed, 1 new, and 1 gone.');
    expect(told).toContain('A row is known again by "client_id" and "contact_date".');
  });

  it('writes row numbers and column names, and no cell', async () => {
    const { written } = await compared('--rows', 'rows.csv', 'march.csv', 'april.csv');
    expect(written['rows.csv']).toBe(`what,row in the older file,row in the newer file,columns that changed
new,"",4,""
changed,3,3,referred
gone,4,"",""
`);
  });

  it('compares by the columns it is given, or by all cells', async () => {
    const byReferral = await compared('--key', 'referred', 'march.csv', 'april.csv');
    expect(byReferral.report.rows).toEqual({ unchanged: 1, changed: 1, added: 1, vanished: 1 });
    const byAll = await compared('--key', 'all', 'march.csv', 'april.csv');
    expect(byAll.report.rows).toEqual({ unchanged: 1, changed: 0, added: 2, vanished: 2 });
  });

  it.each([
    [['march.csv'], 'compare needs two files: the older one, then the newer one.'],
    [['--key', 'shoe', 'march.csv', 'april.csv'], /not "shoe". Its columns are client_id, contact_date, referred/],
    [['march.csv', 'lost.csv'], /^lost.csv cannot be read: /],
    [['--ley', 'a', 'march.csv', 'april.csv'], /--ley/],
  ])('%j is answered with a sentence', async (args, sentence) => {
    const { exitCode, told } = await compared(...args);
    expect([exitCode, told.at(-1)]).toEqual([2, expect.stringMatching(sentence)]);
  });
});

describeWithShared('real/winnipeg-naloxone', 'compare, on two exports of one ambulance service', () => {
  it('finds 19,905 rows again and 1,172 new ones', async () => {
    const { world, out } = testWorld();
    const project = new URL('../projects/winnipeg-naloxone.project.json', import.meta.url).pathname;
    const files = ['narcan_2023-12-01.csv', 'narcan_2024-04-30.csv'];
    await main(
      ['compare', '--project', project, ...files.map((name) => sharedPath('real/winnipeg-naloxone', name))],
      world,
    );
    expect(JSON.parse(out[0] ?? '').rows).toEqual({ unchanged: 19_905, changed: 0, added: 1_172, vanished: 0 });
  });
});
