import { describe, expect, it } from 'vitest';
import { classNames } from '../../src/ui/class-names.ts';

describe('classNames', () => {
  it('joins the names that apply', () => {
    expect(classNames('card', false, undefined, 'wide')).toBe('card wide');
  });

  it('is undefined when none applies, so that no empty attribute is written', () => {
    expect(classNames(false, undefined, '')).toBeUndefined();
  });
});
