import { describe, expect, it } from 'vitest';
import { Disclosure } from '../../src/ui/Disclosure.tsx';
import { attributesOf, textsOf } from './markup.ts';

describe('Disclosure', () => {
  it('keeps its content in the document while it is closed', () => {
    const closed = <Disclosure summary="How computed">By counting.</Disclosure>;
    expect(attributesOf('open', closed)).toEqual([]);
    expect(textsOf(closed)).toEqual(['How computed', 'By counting.']);
  });

  it('can stand open at first', () => {
    const open = (
      <Disclosure summary="How computed" open>
        By counting.
      </Disclosure>
    );
    expect(attributesOf('open', open)).toHaveLength(1);
  });
});
