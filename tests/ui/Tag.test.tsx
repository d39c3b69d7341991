import { describe, expect, it } from 'vitest';
import { Tag } from '../../src/ui/Tag.tsx';
import { countOf, textsOf } from './markup.ts';

describe('Tag', () => {
  it('says its word, with a shape when one is given', () => {
    expect(textsOf(<Tag>new</Tag>)).toEqual(['new']);
    expect(
      countOf(
        'svg',
        <Tag tone="warning" icon="warning">
          check
        </Tag>,
      ),
    ).toBe(1);
  });
});
