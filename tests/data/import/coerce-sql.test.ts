import { describe, expect, it } from 'vitest';
import { sqlText } from '../../../src/data/db/sql-text.ts';
import { cell, idCell, isMissing, numberCell, writtenDate } from '../../../src/data/import/coerce-sql.ts';
import { engine } from '../engine.ts';

async function resultOf(sql: string): Promise<unknown> {
  const db = await engine();
  const [row] = await db.query(`select ${sql} as value`);
  return row?.value;
}

describe('cell', () => {
  it.each([
    ['  a b ', 'a b'],
    ['\ta\r\n', 'a'],
    ['\u00a0a\u00a0', 'a'],
    [' \t ', ''],
    ['a', 'a'],
    ['', ''],
  ])('trims %j to %j', async (raw, trimmed) => {
    expect(await resultOf(cell(sqlText(raw)))).toBe(trimmed);
  });
});

describe('isMissing', () => {
  it.each([
    ['99', 'coded', true],
    ['99.0', 'flag', true],
    ['99', 'id', false],
    ['-9', 'id', true],
    ['0', 'id', false],
    ['000', 'id', true],
    ['0', 'date', true],
    ['00/00/0000 00:00:00', 'date', true],
    ['10/10/2000', 'date', false],
    ['N/A', 'number', true],
    ['None of your business', 'category', false],
  ] as const)('of "%s" in a column of type %s is %s', async (text, type, missing) => {
    expect(await resultOf(isMissing(sqlText(text), type))).toBe(missing);
  });
});

describe('idCell', () => {
  it('takes the decimal zero off only in a column where all have one', async () => {
    expect(await resultOf(idCell("'1604.0'", { decimalZero: true }))).toBe('1604');
    expect(await resultOf(idCell("'1604.0'", { decimalZero: false }))).toBe('1604.0');
  });

  it.each([
    ['12,345,678', '12345678'],
    ['1,2345', '1,2345'],
    [',123', ',123'],
    ['1.604', '1.604'],
  ])('reads %s as %s', async (text, id) => {
    expect(await resultOf(idCell(sqlText(text), { decimalZero: false }))).toBe(id);
  });
});

describe('numberCell', () => {
  it.each([
    ['1,234,567', 1234567],
    ['007', 7],
    ['41.0', 41],
    ['41.5', null],
    ['41%', null],
    ['12345678901', null],
    ['1,23', null],
    ['', null],
  ])('reads %j as %j', async (text, number) => {
    expect(await resultOf(numberCell(sqlText(text)))).toBe(number);
  });
});

describe('writtenDate', () => {
  it('gives the day itself, however far away: whether it is plausible is asked later', async () => {
    expect(await resultOf(`cast(${writtenDate("'01/01/0202'", 'mdy')} as VARCHAR)`)).toBe('0202-01-01');
  });
});
