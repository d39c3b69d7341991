import { describe, expect, it } from 'vitest';
import { isoDateText, numberText, storedText } from '../../../../src/data/import/containers/cell-text.ts';
import { numberFormat } from '../../../../src/data/import/containers/number-format.ts';

describe('a number under its format', () => {
  it.each([
    ['General', '12', '12'],
    ['General', '0.30000000000000004', '0.3'],
    ['General', '1.5E+3', '1500'],
    ['General', '1.2345678901234E+14', '123456789012340'],
    ['General', '1E+21', '1000000000000000000000'],
    ['General', '12345678901234567', '12345678901234567'],
    ['General', '2.5E-7', '0.00000025'],
    ['General', '-1E-7', '-0.0000001'],
    ['0.00', '2.5', '2.5'],
    ['0%', '0.5', '50%'],
    ['0.0%', '0.07', '7%'],
    ['00000', '501', '00501'],
    ['00000', '123456', '123456'],
    ['000\\-00\\-0000', '12345678', '012-34-5678'],
    ['00000', '1.5', '1.5'],
    ['m/d/yyyy', '45369', '2024-03-18'],
    ['[$-409]m/d/yy h:mm AM/PM;@', '45369.586805555555', '2024-03-18 14:05'],
    ['mmm-yy', '45352', '2024-03-01'],
    ['yyyy"y"', '45352', '2024-03-01'],
    ['m/d/yyyy', '-3', '-3'],
    ['h:mm', '0.586805555555556', '14:05'],
    ['mm:ss', '0.0208333333333333', '00:30'],
    ['h:mm', '45369.5', '2024-03-18 12:00'],
    ['[h]:mm', '1.1458333333', '27:30'],
    ['"day "0', '4', '4'],
    ['[Red]#,##0;[Blue]\\-#,##0', '1604', '1604'],
    ['0.00E+00', '12345', '12345'],
    ['@', '7', '7'],
    ['General', 'n/a', 'n/a'],
    ['General', '', ''],
  ])('of %s: %s is %s', (code, stored, text) => {
    expect(numberText(stored, numberFormat(164, code), 1900)).toBe(text);
  });

  it.each([
    [14, '2024-03-18'],
    [22, '2024-03-18'],
    [9, '4536900%'],
    [2, '45369'],
    [49, '45369'],
  ])('that Excel knows by the number %d: 45369 is %s', (id, text) => {
    expect(numberText('45369', numberFormat(id, undefined), 1900)).toBe(text);
  });
});

describe('a stored text', () => {
  it.each([
    ['2024-03-18T00:00:00', '2024-03-18'],
    ['2024-03-18T14:05:00.000', '2024-03-18 14:05'],
    ['2024-03-18T14:05:09', '2024-03-18 14:05:09'],
    ['2024-03-18', '2024-03-18'],
    ['soon', 'soon'],
  ])('of a date, %s, is %s', (stored, text) => {
    expect(isoDateText(stored)).toBe(text);
  });

  it('gives back the characters that XML cannot hold', () => {
    expect(storedText('one_x000D_\ntwo_x0009_three')).toBe('one\ntwo\tthree');
    expect(storedText('_x005F_x000D_ and _xyz_')).toBe('_x000D_ and _xyz_');
  });
});
