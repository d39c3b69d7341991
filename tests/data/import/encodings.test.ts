import { describe, expect, it } from 'vitest';
import { guessEncoding } from '../../../src/data/import/encodings.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  return bytes;
}

describe('guessEncoding', () => {
  it.each([
    ['no mark: UTF-8, and Windows-1252 where it is not that', utf8('id,née\n'), ['utf-8', 'windows-1252'], 0],
    ['a UTF-8 mark', utf8('\ufeffid,née\n'), ['utf-8'], 3],
    ['a UTF-16 LE mark', utf16('\ufeffid,née\n', false), ['utf-16le'], 2],
    ['a UTF-16 BE mark', utf16('\ufeffid,née\n', true), ['utf-16be'], 2],
    ['UTF-16 LE without a mark', utf16('id,née\n1,ü\n', false), ['utf-16le'], 0],
    ['UTF-16 BE without a mark', utf16('id,née\n1,ü\n', true), ['utf-16be'], 0],
  ])('takes %s', (_, bytes, candidates, markBytes) => {
    expect(guessEncoding(bytes)).toEqual({ candidates, markBytes });
  });

  it('follows what it is told', () => {
    expect(guessEncoding(utf8('\ufeffid'), 'windows-1252')).toEqual({ candidates: ['windows-1252'], markBytes: 3 });
  });
});
