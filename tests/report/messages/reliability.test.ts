import { describe, expect, it } from 'vitest';
import { proportionReliability } from '../../../src/domain/stats/nchs-reliability.ts';
import { reliabilitySentence } from '../../../src/report/messages/reliability.ts';

describe('whether a share is reliable, in words', () => {
  it.each([
    [12, 25, 'Shaky (NCHS): fewer than 30 counted.'],
    [20, 40, 'Shaky (NCHS): the range is 30 points wide or more.'],
    [3, 40, 'Shaky (NCHS): the range is wide for so small a share.'],
    [0, 60, 'Nobody or everybody: it says something about each person. Look at it before release.'],
    [37, 40, 'Shaky (NCHS) is the rest to 100%.'],
    [300, 900, ''],
  ])('%i of %i', (numerator, denominator, sentence) => {
    const reliability = proportionReliability(numerator, denominator);
    expect(reliabilitySentence(reliability)).toBe(sentence);
  });
});
