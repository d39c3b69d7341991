import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../src/app/prove/proof.ts';
import { SOUND } from './sample-proof.ts';

describe('a proof', () => {
  it('is sound when every way is closed; a way that the page does not have counts as closed', () => {
    expect(verdictOf(SOUND)).toEqual({ closed: 4, open: 0, missingHeaders: 0, found: 0, untried: 0, isSound: true });
  });

  it.each([
    ['one way is open', { page: [{ code: 'image', state: 'open', evidence: '' } as const] }],
    ['a worker did not answer', { worker: null }],
    ['the engine is not there', { engine: null }],
    ['a header is missing', { headers: [{ name: 'X', state: 'missing', value: '' } as const] }],
    ['something is kept', { leftovers: [{ storage: 'cookies', state: 'found', names: ['a'] } as const] }],
  ])('is not sound when %s', (_, change) => {
    expect(verdictOf({ ...SOUND, ...change }).isSound).toBe(false);
  });
});
