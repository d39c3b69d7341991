import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../src/data/import/dialect.ts';
import { textChunks, UnfitEncoding } from '../../../src/data/import/text-chunks.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function decoded(
  bytes: Uint8Array | Blob,
  encoding: Encoding,
  options: { markBytes?: number; strict?: boolean } = {},
) {
  const { markBytes = 0, strict = false } = options;
  let text = '';
  let nulsRemoved = 0;
  let replaced = 0;
  for await (const chunk of textChunks(bytes, { encoding, markBytes, strict })) {
    text += chunk.text;
    nulsRemoved += chunk.nulsRemoved;
    replaced += chunk.replaced;
  }
  return { text, nulsRemoved, replaced };
}

describe('the text of a file', () => {
  it('knows the characters in which Windows-1252 differs from Latin-1', async () => {
    const bytes = Uint8Array.from([0x80, 0x92, 0x96, 0x9c, 0xa9]);
    expect((await decoded(bytes, 'windows-1252')).text).toBe('€’–œ©');
  });

  it('loses NUL characters, counted', async () => {
    expect(await decoded(utf8('a,b\n1,\u00002\u0000\n'), 'utf-8')).toMatchObject({
      text: 'a,b\n1,2\n',
      nulsRemoved: 2,
    });
  });

  it('skips the byte order mark', async () => {
    expect((await decoded(utf8('\ufeffid'), 'utf-8', { markBytes: 3 })).text).toBe('id');
  });

  it('keeps characters whole that lie across two pieces, in memory and on disk', async () => {
    const text = `${'x'.repeat(3_999_999)}é${'y'.repeat(10)}`;
    expect((await decoded(utf8(text), 'utf-8')).text === text).toBe(true);
    expect((await decoded(new Blob([utf8(text)]), 'utf-8')).text === text).toBe(true);
  });

  it('ends where strictness is asked and the bytes are another encoding', async () => {
    await expect(decoded(Uint8Array.from([0x61, 0xe9, 0x2c]), 'utf-8', { strict: true })).rejects.toThrow(
      UnfitEncoding,
    );
    expect(await decoded(Uint8Array.from([0x61, 0xe9, 0x2c]), 'utf-8')).toMatchObject({ replaced: 1 });
  });
});
