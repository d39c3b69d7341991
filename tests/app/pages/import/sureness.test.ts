import { describe, expect, it } from 'vitest';
import { sureness } from '../../../../src/app/pages/import/sureness.ts';

describe('how sure a suggestion is', () => {
  it.each([
    [1, 'sure'],
    [0.85, 'sure'],
    [0.84, 'likely'],
    [0.7, 'likely'],
    [0.55, 'guess'],
  ] as const)('%f is %s', (confidence, word) => {
    expect(sureness(confidence)).toBe(word);
  });
});
