/** Finished markup; only `element` and `xmlDocument` make it, so that no text gets in unescaped. */
export interface Xml {
  readonly xml: string;
}

/** Strings are text and are escaped; `null` is left out. */
export type XmlChild = Xml | string | null;

export type XmlAttributes = Readonly<Record<string, string | number | null>>;

/** What XML 1.0 has no way to write, escaped or not: control characters, halves of pairs, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * An element with its attributes in the order given; attributes that are `null` are left out.
 * Text keeps its blanks only where the format is told so (`xml:space`).
 */
export function element(name: string, attributes: XmlAttributes = {}, children: readonly XmlChild[] = []): Xml {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`,
  );
  const inner = children.map((child) => (child === null ? '' : childText(child))).join('');
  const open = `<${name}${written.join('')}`;
  return { xml: inner === '' ? `${open}/>` : `${open}>${inner}</${name}>` };
}

/** The text of a part: declaration and root. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.xml}`;
}

function childText(child: Xml | string): string {
  return typeof child === 'string' ? escaped(child, /[&<>\r]/g) : child.xml;
}

function escaped(text: string, special: RegExp): string {
  return text.replace(ILLEGAL, '').replace(special, (character) => ESCAPES[character] ?? '');
}
