import { describe, expect, it } from 'vitest';
import { CascadePicture } from '../../src/charts/CascadeChart.tsx';
import type { CascadeBody } from '../../src/report/figure.ts';
import { attributesOf, countOf, textsOf } from '../ui/markup.ts';
import { cascade, step } from './cascade-sample.ts';
import { immature, words } from './sample.ts';

const picture = (body: CascadeBody, width = 900) => (
  <CascadePicture body={body} altText="Bars of 3 steps." describedBy="answer" words={words} width={width} />
);

describe('CascadePicture', () => {
  it('is one picture with its text alternative, described by the answer', () => {
    expect(attributesOf('role', picture(cascade))).toEqual(['img']);
    expect(attributesOf('aria-label', picture(cascade))).toEqual(['Bars of 3 steps.']);
    expect(attributesOf('aria-describedby', picture(cascade))).toEqual(['answer']);
  });

  it('draws a bar on its track for each shown step and none for a hidden one', () => {
    expect(countOf('rect', picture(cascade))).toBe(4);
    expect(textsOf(picture(cascade))).toContain('Hidden: too few people.');
  });

  it('hatches and outlines the bar of an incomplete step', () => {
    const body: CascadeBody = { kind: 'cascade', steps: [step('a', immature(0.4))] };
    expect(attributesOf('fill', picture(body))).toHaveLength(1);
    expect(countOf('rect', picture(body))).toBe(3);
  });

  it('is as wide as its place', () => {
    expect(attributesOf('viewBox', picture(cascade, 320))[0]).toMatch(/^0 0 320 /);
  });
});
