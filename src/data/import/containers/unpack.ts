import type { SourceFile } from '../source-file.ts';
import { containerMake, oleWorkbook, otherWorkbook, pretendedWorkbook, zipKind } from './container-kind.ts';
import type { Unpacked, UnpackOptions } from './found-table.ts';
import { faultIssue, PackedFault } from './packed-fault.ts';
import { unpackArchive } from './unpack-archive.ts';
import { unpackWorkbook } from './unpack-workbook.ts';
import { readDirectory } from './zip-directory.ts';

/**
 * Looks into a file that may hold tables: an XLSX workbook, a ZIP archive of tables and workbooks. A file that only looks
 * like one, or is locked or broken, comes with the finding that says so. @throws only when the content cannot be read, or on abort
 */
export async function unpack(source: SourceFile, options: UnpackOptions = {}): Promise<Unpacked> {
  const make = await containerMake(source);
  if (make === 'zip') return unpackZip(source, options);
  const issue = make === 'ole' ? await oleWorkbook(source) : await pretendedWorkbook(source);
  return issue ? { ok: false, issue } : null;
}

async function unpackZip({ name, content }: SourceFile, options: UnpackOptions): Promise<Unpacked> {
  try {
    const entries = await readDirectory(content);
    const kind = zipKind(entries);
    if (typeof kind !== 'string') return { ok: false, issue: otherWorkbook(name, kind.looksLike) };
    const packed = { name, content, entries };
    const contents =
      kind === 'workbook' ? await unpackWorkbook(packed, options) : await unpackArchive(packed, options, unpack);
    if (contents.tables.length > 0 || contents.notes.length > 0) return { ok: true, contents };
    return { ok: false, issue: { rule: 'no-tables-inside', level: 'error', parameters: { file: name } } };
  } catch (error) {
    if (!(error instanceof PackedFault)) throw error;
    return { ok: false, issue: faultIssue(error, name) };
  }
}
