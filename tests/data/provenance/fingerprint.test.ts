import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, keyedHash, sha256Of } from '../../../src/data/provenance/fingerprint.ts';
import { type FingerprintKey, parseFingerprintKey } from '../../../src/data/provenance/fingerprint-key.ts';
import { stableJson } from '../../../src/data/provenance/stable-json.ts';
import { assert } from '../../../src/domain/assert.ts';

function keyOf(digit: string): FingerprintKey {
  const key = parseFingerprintKey(digit.repeat(64));
  assert(key !== undefined, 'a key has 64 hexadecimal digits');
  return key;
}

const KEY = keyOf('a');

function byNode(bytes: Uint8Array): string {
  return createHmac('sha256', Buffer.from(KEY, 'hex')).update(bytes).digest('hex');
}

describe("a file's fingerprint", () => {
  it('is HMAC-SHA-256 under the key of the county, in memory and on disk, also of several pieces', async () => {
    const large = new Uint8Array(9_000_001).map((_, index) => index % 251);
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('id,date\n1,2025-01-01\n'), large]) {
      expect(await fingerprintOf(bytes, KEY)).toBe(byNode(bytes));
      expect(await fingerprintOf(new Blob([bytes]), KEY)).toBe(byNode(bytes));
    }
  });

  it('is another one under another key', async () => {
    const bytes = new TextEncoder().encode('1');
    expect(await fingerprintOf(bytes, KEY)).not.toBe(await fingerprintOf(bytes, keyOf('b')));
  });

  it('is called off between two pieces', async () => {
    const signal = AbortSignal.abort(new Error('called off'));
    await expect(fingerprintOf(new Uint8Array(10), KEY, signal)).rejects.toThrow('called off');
  });

  it('takes only keys that are long enough', () => {
    for (const text of ['', 'abc', 'A'.repeat(64), 'g'.repeat(64), 'a'.repeat(65)]) {
      expect(parseFingerprintKey(text)).toBeUndefined();
    }
  });
});

describe('a hash of a text', () => {
  it('is that of its UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sha256Of(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
        expect(keyedHash(text, KEY)).toBe(byNode(new TextEncoder().encode(text)));
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});

describe('stable JSON', () => {
  it('does not depend on the order in which keys were set, and keeps the order of lists', () => {
    expect(stableJson({ b: [2, 1], a: { d: null, c: 'x' } })).toBe('{"a":{"c":"x","d":null},"b":[2,1]}');
  });
});
