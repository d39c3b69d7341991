import { describe, expect, it } from 'vitest';
import { policyInForce } from '../../../src/domain/privacy/publication-mode.ts';

describe('the rule in force', () => {
  it.each([
    ['published', 'me', 'me'],
    ['published', undefined, 'cms'],
    ['published', 'off', 'cms'],
    ['published', 'custom-0', 'cms'],
    ['published', 'nonsense', 'cms'],
    ['published', 'cms+rounded', 'cms+rounded'],
    ['internal', 'me', 'off'],
  ] as const)('%s mode with %s chosen: %s', (mode, chosen, inForce) => {
    expect(policyInForce(mode, chosen)).toBe(inForce);
  });
});
