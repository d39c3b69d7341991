import { describe, expect, it } from 'vitest';
import { twoEncodings } from '../../../src/data/import/two-encodings.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('Windows-1252 text with UTF-8 between', () => {
  it('is read letter by letter as what it is', () => {
    const text = bytes('José,', [0x4a, 0x6f, 0x73, 0xe9], ',it’s,', [0x69, 0x74, 0x92, 0x73]);
    expect(twoEncodings()(text, true)).toEqual({ text: 'José,José,it’s,it’s', foreign: 2 });
  });

  it('keeps pairs that are seldom UTF-8 as they are: É before a curly quote', () => {
    expect(twoEncodings()(bytes('JOS', [0xc9, 0x92], 'S'), true)).toEqual({ text: 'JOSÉ’S', foreign: 0 });
  });

  it('keeps a letter whole that lies across two pieces', () => {
    const decode = twoEncodings();
    const text = bytes('é—', [0xe9]);
    const pieces = [...text].map((byte, at) => decode(Uint8Array.of(byte), at === text.length - 1).text);
    expect(pieces.join('')).toBe('é—é');
  });
});
