import type { Issue } from '../../../domain/issue.ts';
import type { SourceFile } from '../source-file.ts';
import { bytesBetween } from '../text-chunks.ts';
import type { ZipEntry } from './zip-directory.ts';

/** What the first bytes of a file say of its make. */
export type ContainerMake = 'zip' | 'ole' | 'text';

const HEAD_BYTES = 4096;

/** Looks at the first bytes of a file only. */
export async function containerMake({ content }: SourceFile): Promise<ContainerMake> {
  const [one, two, three, four] = await bytesBetween(content, 0, 4);
  if (one === 0x50 && two === 0x4b && three !== undefined && four !== undefined && four === three + 1) return 'zip';
  return one === 0xd0 && two === 0xcf && three === 0x11 && four === 0xe0 ? 'ole' : 'text';
}

const WORKBOOK_NAME = /\.(xls|xlsx|xlsm|xlsb|xlt)$/i;
const WEB_PAGE = /^\s*<(!doctype html|html|head|meta|body|table|div|style|form|center)\b/i;
const WEB_ARCHIVE = /^mime-version:|^content-type: multipart\/related/im;

/** Says what a text is that only pretends to be a workbook; undefined for all others. */
export async function pretendedWorkbook({ name, content }: SourceFile): Promise<Issue | undefined> {
  const bytes = await bytesBetween(content, 0, HEAD_BYTES);
  const text = new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll('\0', '')
    .replace(/^(ï»¿|ÿþ|þÿ)/, '');
  const isNamedSo = WORKBOOK_NAME.test(name);
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(text) && !WEB_PAGE.test(text)) {
    return otherWorkbook(name, 'an "XML Spreadsheet 2003"');
  }
  if (isNamedSo && WEB_PAGE.test(text)) return otherWorkbook(name, 'a web page saved under the name of a workbook');
  if (isNamedSo && WEB_ARCHIVE.test(text)) {
    return otherWorkbook(name, 'a web archive saved under the name of a workbook');
  }
  return undefined;
}

const SECTOR_SHIFT_AT = 30;
const DIRECTORY_SECTOR_AT = 48;

/**
 * What an OLE2 file is by the names in its directory (MS-CFB 2.2 and 2.6; MS-OFFCRYPTO 2.3): a workbook behind a password
 * keeps its real file in a stream called `EncryptedPackage`. Undefined when it is no workbook at all.
 */
export async function oleWorkbook({ name, content }: SourceFile): Promise<Issue | undefined> {
  const header = await bytesBetween(content, 0, 512);
  if (header.byteLength < 512) return { rule: 'damaged-container', level: 'error', parameters: { file: name } };
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const sectorBytes = 2 ** Math.min(view.getUint16(SECTOR_SHIFT_AT, true), 12);
  const start = (view.getUint32(DIRECTORY_SECTOR_AT, true) + 1) * sectorBytes;
  const directory = new TextDecoder('utf-16le').decode(await bytesBetween(content, start, start + HEAD_BYTES));
  if (directory.includes('EncryptedPackage')) {
    return { rule: 'locked-workbook', level: 'error', parameters: { file: name } };
  }
  return /Workbook|Book/.test(directory) ? otherWorkbook(name, 'an old Excel workbook (.xls, before 2007)') : undefined;
}

/** What the names inside a ZIP archive say: a workbook is an archive too, and so are other documents. */
export function zipKind(entries: readonly ZipEntry[]): 'workbook' | 'archive' | { readonly looksLike: string } {
  const names = new Set(entries.map(({ name }) => name.toLowerCase().replaceAll('\\', '/').replace(/^\/+/, '')));
  const hasBelow = (folder: string) => [...names].some((name) => name.startsWith(folder));
  if (names.has('[content_types].xml')) {
    if (names.has('xl/workbook.bin')) return { looksLike: 'a binary Excel workbook (.xlsb)' };
    if (hasBelow('word/')) return { looksLike: 'a Word document' };
    if (hasBelow('ppt/')) return { looksLike: 'a PowerPoint presentation' };
    return 'workbook';
  }
  if (names.has('mimetype') && names.has('content.xml')) return { looksLike: 'an OpenDocument file (.ods)' };
  if (names.has('index/document.iwa')) return { looksLike: 'a Numbers or Pages document' };
  return 'archive';
}

export function otherWorkbook(file: string, looksLike: string): Issue {
  return { rule: 'other-workbook', level: 'error', parameters: { file, looksLike } };
}
