import { describe, expect, it } from 'vitest';
import { Link } from '../../src/ui/Link.tsx';
import { attributesOf, textsOf } from './markup.ts';

describe('Link', () => {
  it('leads where it says', () => {
    expect(attributesOf('href', <Link href="#/trends">Trends</Link>)).toEqual(['#/trends']);
    expect(textsOf(<Link href="#/trends">Trends</Link>)).toEqual(['Trends']);
  });

  it('marks the page one is on', () => {
    const link = (
      <Link href="#/trends" kind="standalone" aria-current="page">
        Trends
      </Link>
    );
    expect(attributesOf('aria-current', link)).toEqual(['page']);
  });
});
