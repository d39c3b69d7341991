import { describe, expect, it } from 'vitest';
import { type CascadeRow, cascadeModel } from '../../src/charts/cascade-model.ts';
import { textWidth } from '../../src/charts/text-fit.ts';
import { cascade, step } from './cascade-sample.ts';
import { hidden, words } from './sample.ts';

const textsOf = (row: CascadeRow | undefined) => row?.texts.map(({ text }) => text).filter((text) => text !== '');
const WIDTHS = [260, 320, 599, 600, 1100];

describe('cascadeModel', () => {
  it('puts the numbers into columns under their heads where it is wide', () => {
    const model = cascadeModel(cascade, 900, words);
    expect(model.heads.map(({ text }) => text).join(' ')).toBe('People Of the step before Of all met');
    expect(textsOf(model.rows[1])).toEqual(['Step referred', '40', '50%', '40%']);
  });

  it('writes a sentence under each bar where it is narrow', () => {
    const model = cascadeModel(cascade, 320, words);
    expect(model.heads).toEqual([]);
    expect(textsOf(model.rows[1])).toEqual(['Step referred', '40', '50% of the step before · 40% of all met']);
  });

  it.each(WIDTHS)('gives the reason of a hidden step and no number at %d pixels', (width) => {
    expect(textsOf(cascadeModel(cascade, width, words).rows[2])).toEqual(['Step entered', 'Hidden: too few people.']);
  });

  it.each(WIDTHS)('keeps bars and text inside %d pixels', (width) => {
    const model = cascadeModel(cascade, width, words);
    for (const { track, texts } of model.rows) {
      expect(track.x + track.width).toBeLessThanOrEqual(width);
      for (const { x, anchor, text } of texts) {
        expect(anchor === 'start' ? x + textWidth(text) : x).toBeLessThanOrEqual(width + 1);
      }
    }
  });

  it.each([320, 900])('lets no step run into the next at %d pixels', (width) => {
    const long = 'Hidden step with a very long name that needs more than one line to be written';
    const model = cascadeModel(
      { kind: 'cascade', steps: [step('a', hidden, { label: long }), step('b', hidden)] },
      width,
      words,
    );
    const lowest = Math.max(...(model.rows[0]?.texts ?? []).map(({ y }) => y));
    expect(lowest).toBeLessThan(Math.min(...(model.rows[1]?.texts ?? []).map(({ y }) => y)));
    expect(model.height).toBeGreaterThan(lowest);
  });

  it('separates thousands', () => {
    expect(textsOf(cascadeModel(cascade, 900, words).rows[0])).toContain('1,200');
  });
});
