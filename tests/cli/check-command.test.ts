import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { testWorld } from './world.ts';

const TEXT = `ClientID,Agency,Date Referred,Admit Date,Disch Date
7,East EMS,2025-01-05,2025-01-02,
,West Police,2025-01-06,,
8,West Police,2025-01-07,2025-01-09,2025-01-08
9,,2025-01-08,2025-01-10,
`;

async function checked(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { world, out, told, written } = testWorld(files);
  const exitCode = await main(['check', ...args, ...Object.keys(files)], world);
  return { exitCode, report: exitCode === 0 ? JSON.parse(out.join('\n')) : null, told, written };
}

describe('check', () => {
  it('prints what the rules find, what they could not judge and how much each measure can use', async () => {
    const { exitCode, report } = await checked({ 'a.csv': TEXT }, '--as-of', '2025-03-01');
    expect(exitCode).toBe(0);
    expect(Object.keys(report)).toEqual([
      'asOf',
      'files',
      'issueCounts',
      'issues',
      'findings',
      'notJudged',
      'usage',
      'completeness',
    ]);
    expect(report.findings.slice(0, 3)).toMatchObject([
      { rule: 'DQ01', level: 'blocked', column: 'ClientID', facts: { rows: 1 } },
      { rule: 'DQ07', level: 'excluded', file: 'a.csv', column: 'Admit Date', facts: { rows: 1 } },
      { rule: 'DQ08', message: '1 row has an exit dated before the entry.' },
    ]);
    expect(report.notJudged.map(({ rule }: { rule: string }) => rule)).toContain('DQ06');
    expect(report.usage).toContainEqual({
      measure: 'treatment-entry',
      rows: 3,
      used: 2,
      leftOut: [{ reason: 'entry-before-referral', rows: 1 }],
    });
  });

  it('writes the fix lists, one of everything and one for each agency', async () => {
    const { written, told } = await checked({ 'a.csv': TEXT }, '--as-of', '2025-03-01', '--fix-list', 'out');
    const names = [
      'out/fix-list-a-2026-11-24.csv',
      'out/fix-list-west-police-2026-11-24.csv',
      'out/fix-list-east-ems-2026-11-24.csv',
    ];
    expect(Object.keys(written)).toEqual(names);
    expect(told).toEqual(expect.arrayContaining(names));
    const [all = '', west = ''] = Object.values(written);
    expect(all.startsWith('\uFEFFRows to check in the source\r\n')).toBe(true);
    expect(west).toContain('a.csv,3,ClientID');
    expect(west).toContain('a.csv,4,Disch Date,2025-01-08,DQ08');
    expect(west).not.toContain('DQ07');
  });

  it('says what is wrong with the call', async () => {
    expect(await checked({})).toMatchObject({ exitCode: 2, told: ['check needs at least one file.'] });
    const { told } = await checked({ 'a.csv': TEXT }, '--as-of', 'May');
    expect(told).toEqual(['--as-of takes a date such as 2025-06-30, not "May".']);
  });
});
