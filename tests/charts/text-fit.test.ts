import { describe, expect, it } from 'vitest';
import { boldWidth, textWidth, wrapText } from '../../src/charts/text-fit.ts';

describe('textWidth', () => {
  it('counts wide letters as more than narrow ones', () => {
    expect(textWidth('mmm')).toBeGreaterThan(2 * textWidth('iii'));
  });

  it('is 0 for an empty text', () => {
    expect(textWidth('')).toBe(0);
  });

  it('takes bold text as wider', () => {
    expect(boldWidth('Our program')).toBeGreaterThan(textWidth('Our program'));
  });
});

describe('wrapText', () => {
  it('keeps a text that fits on one line', () => {
    expect(wrapText('Detox beds opened', 400)).toEqual(['Detox beds opened']);
  });

  it('breaks at spaces so that no line is wider than asked', () => {
    const lines = wrapText('Night-time outreach team started in the north of the county', 150);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => textWidth(line) <= 150)).toBe(true);
    expect(lines.join(' ')).toBe('Night-time outreach team started in the north of the county');
  });

  it('keeps a word that is wider than the room whole', () => {
    expect(wrapText('a Buprenorphine-Induktion b', 40)).toEqual(['a', 'Buprenorphine-Induktion', 'b']);
  });

  it('has no lines for an empty text', () => {
    expect(wrapText('', 100)).toEqual([]);
  });

  it('measures as it is told', () => {
    expect(wrapText('one two', 5, (text) => text.length)).toEqual(['one', 'two']);
  });
});
