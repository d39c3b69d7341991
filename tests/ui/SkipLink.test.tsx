import { describe, expect, it } from 'vitest';
import { SkipLink } from '../../src/ui/SkipLink.tsx';
import { attributesOf, textsOf } from './markup.ts';

describe('SkipLink', () => {
  it('is a button, because the hash of the address belongs to the pages', () => {
    const skip = <SkipLink onSkip={() => {}}>Skip to the page</SkipLink>;
    expect(attributesOf('type', skip)).toEqual(['button']);
    expect(textsOf(skip)).toEqual(['Skip to the page']);
  });
});
