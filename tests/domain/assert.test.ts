import { describe, expect, it } from 'vitest';
import { assert } from '../../src/domain/assert.ts';

describe('assert', () => {
  it('says that the mistake is ours, and what it was', () => {
    expect(() => assert(false, 'two is three')).toThrow('Throughline made a mistake: two is three');
    expect(() => assert(true, 'two is three')).not.toThrow();
  });
});
