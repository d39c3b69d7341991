import { describe, expect, it } from 'vitest';
import { StudySymbol } from '../../src/charts/StudySymbol.tsx';
import { attributesOf } from '../ui/markup.ts';

describe('StudySymbol', () => {
  it('is hidden from those who listen: the words beside it say the grade', () => {
    expect(attributesOf('aria-hidden', <StudySymbol grade="drawn" />)).toEqual(['true']);
  });

  it('differs between the grades', () => {
    expect(attributesOf('class', <StudySymbol grade="drawn" />)).not.toEqual(
      attributesOf('class', <StudySymbol grade="beside" />),
    );
  });
});
