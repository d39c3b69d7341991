import { describe, expect, it } from 'vitest';
import { Card } from '../../src/ui/Card.tsx';
import { attributesOf, countOf } from './markup.ts';

describe('Card', () => {
  it('is an article named by its heading', () => {
    const card = (
      <Card labelledBy="title">
        <h2 id="title">Trends</h2>
      </Card>
    );
    expect(countOf('article', card)).toBe(1);
    expect(attributesOf('aria-labelledby', card)).toEqual(['title']);
  });

  it('is a plain box without one', () => {
    expect(countOf('article', <Card>text</Card>)).toBe(0);
  });
});
