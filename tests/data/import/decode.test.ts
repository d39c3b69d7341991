import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/data/import/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  return bytes;
}

describe('decode', () => {
  it.each([
    ['UTF-8', utf8('id,née\n1,ü\n'), 'utf-8', false],
    ['UTF-8 with a mark', utf8('\ufeffid,née\n1,ü\n'), 'utf-8', true],
    ['UTF-16 LE with a mark', utf16('\ufeffid,née\n1,ü\n', false), 'utf-16le', true],
    ['UTF-16 BE with a mark', utf16('\ufeffid,née\n1,ü\n', true), 'utf-16be', true],
    ['UTF-16 LE without a mark', utf16('id,née\n1,ü\n', false), 'utf-16le', false],
    ['UTF-16 BE without a mark', utf16('id,née\n1,ü\n', true), 'utf-16be', false],
    [
      'Windows-1252',
      Uint8Array.from([...'id,n', '\xe9', ...'e\n1,', '\xfc', '\n'].map((char) => char.charCodeAt(0))),
      'windows-1252',
      false,
    ],
  ])('reads %s', (_, bytes, encoding, bom) => {
    expect(decode(bytes)).toEqual({ text: 'id,née\n1,ü\n', encoding, bom, nulsRemoved: 0, replaced: 0 });
  });

  it('knows the characters in which Windows-1252 differs from Latin-1', () => {
    expect(decode(Uint8Array.from([0x80, 0x92, 0x96, 0x9c, 0xa9])).text).toBe('€’–œ©');
  });

  it('takes out NUL characters and says how many', () => {
    expect(decode(utf8('a,b\n1,\u00002\u0000\n'))).toMatchObject({ text: 'a,b\n1,2\n', nulsRemoved: 2 });
  });

  it('follows the encoding it is told', () => {
    expect(decode(utf8('é'), 'windows-1252')).toMatchObject({ text: 'Ã©', encoding: 'windows-1252' });
  });
});
