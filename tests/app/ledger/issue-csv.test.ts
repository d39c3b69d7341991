import { describe, expect, it } from 'vitest';
import { issueCsv } from '../../../src/app/ledger/issue-csv.ts';

describe('the list of findings', () => {
  it('says of each where it is, what it is and what to do', () => {
    const [header, line] = issueCsv([
      {
        rule: 'bad-date',
        level: 'warning',
        parameters: { row: 4, column: 'day', value: 'soon' },
        row: 4,
        column: 'day',
        value: 'soon',
      },
    ]).split('\n');
    expect(header).toBe('Level,Finding,Row,Column,Value,What it is,What to do');
    expect(line).toMatch(/^Please check,Not a date,4,day,soon,"Row 4, column ""day"": ""soon"" is not a date/);
  });

  it('lets no value run as a formula', () => {
    const value = '=1+1';
    const csv = issueCsv([
      { rule: 'unknown-word', level: 'warning', parameters: { column: 'x', value, count: 1 }, column: 'x', value },
    ]);
    expect(csv).toContain(",x,'=1+1,");
  });
});
