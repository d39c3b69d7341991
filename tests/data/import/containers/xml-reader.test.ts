import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlReader } from '../../../../src/data/import/containers/xml-reader.ts';

/** What is told of these pieces, one line for each thing. */
function told(...pieces: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') lines.push(`text ${text}`);
    text = '';
  };
  const reader = new XmlReader({
    open(name, attributes) {
      flush();
      lines.push(`open ${name} ${attributes.get('r') ?? ''}`.trim());
    },
    close(name) {
      flush();
      lines.push(`close ${name}`);
    },
    text(part) {
      text += part;
    },
  });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return lines;
}

const SAMPLE =
  '<?xml version="1.0"?><!-- <no> --><x:a r="1 &gt; \'0\'" s=\'">\'><b r = "2"/>T&amp;x&#65;&#x42;\r\n<![CDATA[<c>&amp;]]></x:a >';

const EXPECTED = ["open a 1 > '0'", 'open b 2', 'close b', 'text T&xAB\n<c>&amp;', 'close a'];

describe('reading XML', () => {
  it('tells tags, attributes and text, without prefixes', () => {
    expect(told(SAMPLE)).toEqual(EXPECTED);
  });

  it('tells the same however it is cut in pieces', () => {
    const cuts = fc.array(fc.nat(SAMPLE.length), { maxLength: 8 });
    fc.assert(
      fc.property(cuts, (places) => {
        const at = [0, ...places.toSorted((one, other) => one - other), SAMPLE.length];
        expect(told(...at.slice(1).map((end, index) => SAMPLE.slice(at[index], end)))).toEqual(EXPECTED);
      }),
      { seed: 4 },
    );
  });

  it('leaves an entity alone that it does not know', () => {
    expect(told('<a>&nbsp;&#0;&</a>')).toEqual(['open a', 'text &nbsp;\ufffd&', 'close a']);
  });

  it.each(['<!DOCTYPE a []><a/>', '<a', '<a r="'])('refuses %j', (text) => {
    expect(() => told(text)).toThrow('damaged');
  });
});
