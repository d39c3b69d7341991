import { intact } from './packed-fault.ts';

/** What is told while XML is read. Names come without their prefix: writers differ in the prefixes they choose. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Text between tags; one text may come in several parts. */
  text(text: string): void;
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of one tag, taken apart only when asked for. */
export class XmlAttributes {
  readonly #raw: string;

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** The value under this name, whatever its prefix; undefined where there is none. */
  get(name: string): string | undefined {
    const at = this.#raw.indexOf(` ${name}="`);
    if (at >= 0 && !this.#raw.includes("'")) {
      const start = at + name.length + 3;
      return decodeEntities(this.#raw.slice(start, this.#raw.indexOf('"', start)));
    }
    if (!this.#raw.includes(name)) return undefined;
    for (const [, found = '', double, single] of this.#raw.matchAll(ATTRIBUTE)) {
      if (localName(found) === name) return decodeEntities(double ?? single ?? '');
    }
    return undefined;
  }

  /** Whether the attribute says yes, as XML spells it. */
  isTrue(name: string): boolean {
    return ['1', 'true'].includes(this.get(name) ?? '');
  }
}

/**
 * Reads XML as it comes, in pieces cut anywhere. It knows what spreadsheets are written in: tags, attributes, text, CDATA,
 * comments; a document type, which could declare entities that swell, is refused.
 */
export class XmlReader {
  readonly #handler: XmlHandler;
  #rest = '';

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** @throws PackedFault `damaged` where it is no XML of this kind */
  push(piece: string): void {
    const buffer = this.#rest + piece;
    let at = 0;
    for (;;) {
      const tagAt = buffer.indexOf('<', at);
      if (tagAt < 0) break;
      const end = tokenEnd(buffer, tagAt);
      if (end < 0) break;
      if (tagAt > at) this.#handler.text(decodeEntities(buffer.slice(at, tagAt)));
      this.#token(buffer.slice(tagAt, end));
      at = end;
    }
    this.#rest = at === 0 ? buffer : buffer.slice(at);
  }

  /** @throws PackedFault `damaged` when a tag is cut off */
  end(): void {
    intact(!this.#rest.includes('<'));
  }

  #token(token: string): void {
    const second = token[1];
    if (second === '?') return;
    if (second === '!') {
      if (token.startsWith('<![CDATA[')) this.#handler.text(token.slice(9, -3));
      return;
    }
    if (second === '/') {
      this.#handler.close(localName(token.slice(2, -1).trimEnd()));
      return;
    }
    const isClosed = token.endsWith('/>');
    const inner = token.slice(1, isClosed ? -2 : -1);
    const nameEnd = inner.search(/\s/);
    const name = localName(nameEnd < 0 ? inner : inner.slice(0, nameEnd));
    this.#handler.open(name, new XmlAttributes(nameEnd < 0 ? '' : inner.slice(nameEnd)));
    if (isClosed) this.#handler.close(name);
  }
}

/** Longest opening by which a comment and CDATA are told apart. */
const LONGEST_OPENING = '<![CDATA['.length;

/** Where the token that begins at `start` ends; -1 while that is still to come. */
function tokenEnd(buffer: string, start: number): number {
  const second = buffer[start + 1];
  if (second === '?') return endOf(buffer, '?>', start + 2);
  if (second !== '!') return tagEnd(buffer, start + 1);
  if (buffer.startsWith('<!--', start)) return endOf(buffer, '-->', start + 4);
  if (buffer.startsWith('<![CDATA[', start)) return endOf(buffer, ']]>', start + LONGEST_OPENING);
  intact(buffer.length - start < LONGEST_OPENING);
  return -1;
}

function endOf(buffer: string, mark: string, from: number): number {
  const at = buffer.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** The end of a tag is the first `>` outside quotes. */
function tagEnd(buffer: string, from: number): number {
  let at = from;
  for (;;) {
    const end = buffer.indexOf('>', at);
    if (end < 0) return -1;
    const quoteEnd = openQuote(buffer, at, end);
    if (quoteEnd === undefined) return end + 1;
    const closing = buffer.indexOf(quoteEnd.quote, quoteEnd.at + 1);
    if (closing < 0) return -1;
    at = closing + 1;
  }
}

/** The quote that is still open at `end`, when there is one. */
function openQuote(buffer: string, from: number, end: number) {
  for (let at = from; at < end; at += 1) {
    const quote = buffer[at];
    if (quote !== '"' && quote !== "'") continue;
    const closing = buffer.indexOf(quote, at + 1);
    if (closing < 0 || closing > end) return { quote, at };
    at = closing;
  }
  return undefined;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(text: string): string {
  const plain = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
