import { describe, expect, it } from 'vitest';
import { FigureActions, type FigureHandlers } from '../../../src/app/figure/FigureActions.tsx';
import { figureMessages } from '../../../src/app/messages/figure.ts';
import { attributesOf, textsOf } from '../../ui/markup.ts';
import { figure } from './sample-figure.ts';

const actions = (handlers: FigureHandlers) => (
  <FigureActions figure={figure} handlers={handlers} messages={figureMessages} />
);
const all = {
  copySentence: () => {},
  copyTable: () => {},
  csv: () => {},
  png: () => {},
  svg: () => {},
  cite: () => {},
} satisfies FigureHandlers;

describe('FigureActions', () => {
  it('says why nothing can be copied or saved, in place of the buttons', () => {
    const html = actions({ ...all, closedBecause: 'Not in internal mode.' });
    expect(textsOf(html)).toEqual(['Not in internal mode.']);
  });

  it('offers what has a handler, always in the same order', () => {
    expect(textsOf(actions(all))).toEqual(['Copy sentence', 'Copy table', 'CSV', 'PNG', 'SVG', 'Cite']);
    expect(textsOf(actions({ csv: () => {}, copySentence: () => {} }))).toEqual(['Copy sentence', 'CSV']);
  });

  it('names the group by the question, so that equal buttons of two cards differ', () => {
    expect(attributesOf('aria-label', actions(all))).toEqual([`Actions for: ${figure.question}`]);
  });

  it('is not there without any handler', () => {
    expect(textsOf(actions({}))).toEqual([]);
  });
});
