/** One element as read. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  /** The text of this element and of all within it. */
  readonly text: string;
}

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n/;
const TAG = new RegExp(String.raw`^<(${NAME})((?:\s+${NAME}="[^"<]*")*)\s*(/?)>`);
const CLOSE = new RegExp(`^</(${NAME})>`);
const ATTRIBUTE = new RegExp(`(${NAME})="([^"<]*)"`, 'g');
const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d+));/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: ReadElement[];
  text: string;
}

/**
 * Reads the plain XML that Office files consist of: no comments, no CDATA, no DTD.
 * @throws with the place, where it is not well-formed: tags that do not match, a name said twice, a prefix never declared
 */
export function readXml(text: string): ReadElement {
  const body = text.replace(DECLARATION, '');
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  let at = 0;
  while (at < body.length) {
    const rest = body.slice(at, at + 20_000);
    const here = open.at(-1) ?? top;
    const [tag, name = '', attributes = '', isEmpty = ''] = TAG.exec(rest) ?? [];
    const [close, closed] = CLOSE.exec(rest) ?? [];
    if (tag !== undefined) {
      const next: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      declared(name, [...open, next]);
      for (const key of Object.keys(next.attributes)) if (key.includes(':')) declared(key, [...open, next]);
      if (isEmpty === '') open.push(next);
      else here.children.push(next);
      at += tag.length;
    } else if (close !== undefined) {
      if (closed !== here.name) throw new Error(`</${closed}> closes <${here.name}>`);
      open.pop();
      const parent = open.at(-1) ?? top;
      parent.children.push(here);
      parent.text += here.text;
      at += close.length;
    } else {
      const end = body.indexOf('<', at + 1);
      const said = body.slice(at, end === -1 ? body.length : end);
      if (said.startsWith('<') || here === top) throw new Error(`no markup: ${said.slice(0, 80)}`);
      here.text += plain(said);
      at += said.length;
    }
  }
  const [root, ...more] = top.children;
  if (root === undefined || more.length > 0 || open.length > 1) throw new Error('one root, closed');
  return root;
}

/** All elements of one name, in reading order. */
export function allNamed(root: ReadElement, name: string): readonly ReadElement[] {
  const own = root.name === name ? [root] : [];
  return [...own, ...root.children.flatMap((child) => allNamed(child, name))];
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, plain(value)] as const);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`said twice: ${text}`);
  return Object.fromEntries(pairs);
}

function plain(text: string): string {
  if (text.replace(ENTITY, '').includes('&')) throw new Error(`an unescaped &: ${text}`);
  return text.replace(ENTITY, (_, name: string | undefined, code: string) =>
    name === undefined ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? ''),
  );
}

function declared(name: string, open: readonly Open[]): void {
  const [prefix, local] = name.split(':');
  if (local === undefined || prefix === 'xmlns' || prefix === 'xml') return;
  if (!open.some(({ attributes }) => `xmlns:${prefix}` in attributes))
    throw new Error(`prefix of ${name} not declared`);
}
