import { describe, expect, it } from 'vitest';
import { LiveRegion } from '../../src/ui/LiveRegion.tsx';
import { attributesOf, countOf, textsOf } from './markup.ts';

describe('LiveRegion', () => {
  it('is on the page before it has anything to say', () => {
    expect(countOf('output', <LiveRegion message="" />)).toBe(1);
  });

  it('says its message politely', () => {
    expect(attributesOf('aria-live', <LiveRegion message="12 rows read." />)).toEqual(['polite']);
    expect(textsOf(<LiveRegion message="12 rows read." />)).toEqual(['12 rows read.']);
  });
});
