import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartCard } from '../../../src/app/figure/ChartCard.tsx';
import { figureMessages } from '../../../src/app/messages/figure.ts';
import { cascade } from '../../charts/cascade-sample.ts';
import { attributesOf, countOf, textsOf } from '../../ui/markup.ts';
import { figure } from './sample-figure.ts';

const card = <ChartCard figure={figure} heading="h2" messages={figureMessages} />;

describe('ChartCard', () => {
  it('begins with the question, the answer and the comparison', () => {
    expect(textsOf(card).slice(0, 3)).toEqual([figure.question, figure.answer, figure.comparison]);
  });

  it('is an article named by its question, at the level the page asks for', () => {
    const [name] = attributesOf('aria-labelledby', card);
    expect(renderToStaticMarkup(card)).toContain(`<h2 id="${name}">`);
    expect(renderToStaticMarkup(<ChartCard figure={figure} heading="h3" messages={figureMessages} />)).toContain('<h3');
  });

  it('has the whole table twin in the document before anybody opens it', () => {
    expect(textsOf(card)).toEqual(expect.arrayContaining(['Q1 2023', '44%', 'Q2 2023', '48%']));
  });

  it('says what was counted, how, and on which date', () => {
    expect(textsOf(card)).toEqual(expect.arrayContaining([...Object.values(figure.foot), 'Interval', 'select 1']));
  });

  it('leaves out a comparison where there is none to make', () => {
    const without = <ChartCard figure={{ ...figure, comparison: '' }} heading="h2" messages={figureMessages} />;
    expect(textsOf(without)).toEqual(textsOf(card).filter((text) => text !== figure.comparison));
  });

  it('offers no action that nobody carries out', () => {
    expect(countOf('button', card)).toBe(0);
    const copying = <ChartCard figure={figure} heading="h2" messages={figureMessages} handlers={{ csv: () => {} }} />;
    expect(countOf('button', copying)).toBe(1);
  });

  it('carries a cascade as well', () => {
    const steps = (
      <ChartCard figure={{ ...figure, body: cascade, listed: [] }} heading="h2" messages={figureMessages} />
    );
    expect(textsOf(steps)).toContain(figure.answer);
    expect(textsOf(steps)).not.toContain(figureMessages.studies);
  });
});
