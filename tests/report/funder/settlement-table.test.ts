import { expect, it } from 'vitest';
import { settlementLines, settlementTable } from '../../../src/report/funder/settlement-table.ts';
import { immature, ok } from '../results.ts';
import { toldWith } from './told-sample.ts';

const line = (told: Parameters<typeof settlementLines>[0], id: string) =>
  settlementLines(told).find((one) => one.id === id);

it('fills count, out of, percent and interval from the files, with how the item was read', () => {
  expect(line(toldWith(ok(46, 100, 7)), 'connected')).toMatchObject({
    part: 'Quality',
    item: 'People served who were connected to services ÷ people served, each once',
    count: '46',
    of: '100',
    percent: '46%',
    interval: '37–56%',
    source: 'files',
    notes: [
      '7 pending.',
      expect.stringContaining('Connected is read as'),
      expect.stringContaining('Counted: People recorded as having entered treatment ÷'),
    ],
  });
});

it('says what is hidden in words and holds none of its numbers', () => {
  const told = line(toldWith({ state: 'suppressed', reason: 'small-numerator' }), 'served');
  expect(told).toMatchObject({ count: 'Hidden', of: '', percent: '', interval: '' });
  expect(told?.notes[0]).toBe('Hidden: it would describe too few people.');
});

it('says that follow-up is not complete', () => {
  expect(line(toldWith(immature(20, 40, 60)), 'adhered')).toMatchObject({
    count: '20',
    notes: expect.arrayContaining(['Follow-up not complete: so far only.', '60 pending.']),
  });
});

it('marks what no file tells as the county’s to type in, and what she typed as hers', () => {
  const items = {
    satisfied: { count: 45, of: 60, note: 'survey of May' },
    caseload: { count: 12.5, of: null, note: '' },
    officers: { count: 9, of: 4, note: '' },
  };
  const told = toldWith(ok(46, 100), { side: 'before', items });
  expect(line(told, 'staff')).toMatchObject({ count: '', source: 'open', notes: ['No file tells this.'] });
  expect(line(told, 'satisfied')).toMatchObject({
    count: '45',
    of: '60',
    percent: '75%',
    interval: '',
    source: 'county',
  });
  expect(line(told, 'satisfied')?.notes).toContain('County: survey of May');
  expect(line(told, 'caseload')).toMatchObject({ count: '12.5', source: 'county' });
  expect(line(told, 'officers')).toMatchObject({ count: '9', of: '4', percent: '' });
});

it('puts a note of the county beside a number from the files, never a number of hers', () => {
  const items = { connected: { count: 999, of: 999, note: 'by our rule' } };
  const told = line(toldWith(ok(46, 100), { side: 'before', items }), 'connected');
  expect(told).toMatchObject({ count: '46', of: '100', source: 'files' });
  expect(told?.notes.at(-1)).toBe('County: by our rule');
});

it('is a table with a row an item', () => {
  const { columns, rows } = settlementTable(toldWith(ok(46, 100)));
  expect(rows).toHaveLength(18);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});
