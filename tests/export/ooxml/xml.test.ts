import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, xmlDocument } from '../../../src/export/ooxml/xml.ts';
import { readXml } from './read-xml.ts';

describe('written XML', () => {
  it('keeps attributes in order, leaves out what is null and closes what is empty', () => {
    const inner = element('b', {}, ['1 < 2 & "3"']);
    expect(element('a', { z: 1, gone: null, y: '"<\n' }, [inner, null, element('c')]).xml).toBe(
      '<a z="1" y="&quot;&lt;&#10;"><b>1 &lt; 2 &amp; "3"</b><c/></a>',
    );
  });

  it('drops what XML cannot hold', () => {
    expect(element('a', {}, ['x\u0000\u0008\uD800\uFFFEy😀']).xml).toBe('<a>xy😀</a>');
  });

  it('is read back as it was said, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, value) => {
        const read = readXml(xmlDocument(element('a', { b: value }, [`(${text})`])));
        expect([read.text, read.attributes.b]).toEqual([legal(`(${text})`), legal(value)]);
      }),
      { seed: 10 },
    );
  });
});

function legal(text: string): string {
  return [...text]
    .filter((character) => /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(character))
    .join('');
}
