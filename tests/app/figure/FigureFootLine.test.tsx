import { describe, expect, it } from 'vitest';
import { FigureFootLine } from '../../../src/app/figure/FigureFootLine.tsx';
import { figureMessages } from '../../../src/app/messages/figure.ts';
import { countOf, textsOf } from '../../ui/markup.ts';
import { figure } from './sample-figure.ts';

describe('FigureFootLine', () => {
  it('says definition, n, date and source, each named for those who listen', () => {
    expect(textsOf(<FigureFootLine foot={figure.foot} messages={figureMessages} />)).toEqual([
      'Definition',
      'Within 30 days',
      'Counted',
      'n = 41 people',
      'As of',
      'As of Jun 30, 2025',
      'Source',
      'referrals.csv',
    ]);
  });

  it('leaves out what is empty', () => {
    const foot = <FigureFootLine foot={{ ...figure.foot, source: '' }} messages={figureMessages} />;
    expect(textsOf(foot)).not.toContain('Source');
    expect(countOf('div', foot)).toBe(3);
  });
});
