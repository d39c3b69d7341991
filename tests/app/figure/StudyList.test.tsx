import { describe, expect, it } from 'vitest';
import { StudyList } from '../../../src/app/figure/StudyList.tsx';
import { figureMessages } from '../../../src/app/messages/figure.ts';
import { study } from '../../charts/sample.ts';
import { countOf, textsOf } from '../../ui/markup.ts';
import { figure } from './sample-figure.ts';

const benchmarks = [study('drawn', 0.5, 'Hillside 2019'), study('beside', 0.6, 'North Shore 2020')];

describe('StudyList', () => {
  it('lists the studies on the chart by letter, with grade, note and citation', () => {
    const texts = textsOf(<StudyList benchmarks={benchmarks} listed={[]} messages={figureMessages} />);
    expect(texts.filter((text) => ['A', 'B'].includes(text))).toEqual(['A', 'B']);
    expect(texts.join(' ')).toContain('Hillside 2019  Measured the same way.');
    expect(texts.join(' ')).toContain('North Shore 2020  One difference.');
    expect(texts.filter((text) => text === 'Journal 1:2.')).toHaveLength(2);
  });

  it('keeps those that measure something else apart, counted and with the reason', () => {
    const texts = textsOf(<StudyList benchmarks={[]} listed={figure.listed} messages={figureMessages} />);
    expect(texts[0]).toBe('Published results that measure something else (1)');
    expect(texts.join(' ')).toContain('People were arrested first.');
  });

  it('is empty where there are no studies', () => {
    expect(countOf('ul', <StudyList benchmarks={[]} listed={[]} messages={figureMessages} />)).toBe(0);
    expect(textsOf(<StudyList benchmarks={[]} listed={[]} messages={figureMessages} />)).toEqual([]);
  });
});
