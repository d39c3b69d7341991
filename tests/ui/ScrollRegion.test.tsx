import { describe, expect, it } from 'vitest';
import { ScrollRegion } from '../../src/ui/ScrollRegion.tsx';
import { attributesOf } from './markup.ts';

describe('ScrollRegion', () => {
  it('is a named region and no stop for the tab key before it was found to be wider than its place', () => {
    const region = <ScrollRegion labelledBy="caption">wide</ScrollRegion>;
    expect(attributesOf('aria-labelledby', region)).toEqual(['caption']);
    expect(attributesOf('tabindex', region)).toEqual([]);
  });
});
