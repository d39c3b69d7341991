import type { Contents, FoundTable, UnpackOptions } from '../../../../src/data/import/containers/found-table.ts';
import { unpack } from '../../../../src/data/import/containers/unpack.ts';
import type { SourceFile } from '../../../../src/data/import/source-file.ts';
import { assert } from '../../../../src/domain/assert.ts';
import { issueSentence } from '../../../../src/report/messages/issues.ts';

export function fileOf(name: string, bytes: Uint8Array): SourceFile {
  return { name, size: bytes.byteLength, content: bytes };
}

/** What a container of these bytes holds. */
export async function contentsOf(name: string, bytes: Uint8Array, options?: UnpackOptions): Promise<Contents> {
  const unpacked = await unpack(fileOf(name, bytes), options);
  assert(unpacked?.ok === true, `${name} is a container that can be read`);
  return unpacked.contents;
}

/** The sentence by which a file is refused. */
export async function refusalOf(name: string, bytes: Uint8Array): Promise<string> {
  const unpacked = await unpack(fileOf(name, bytes));
  assert(unpacked?.ok === false, `${name} is refused`);
  return issueSentence(unpacked.issue);
}

/** A table's text, or the sentence that says why there is none. */
export async function textOf(table: FoundTable | undefined): Promise<string> {
  assert(table !== undefined, 'there is such a table');
  const opened = await table.open();
  if (!opened.ok) return issueSentence(opened.issue);
  const { content } = opened.source;
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : content.text();
}

/** What was noticed in a table's cells, as sentences. */
export async function findingsOf(table: FoundTable | undefined): Promise<readonly string[]> {
  assert(table !== undefined, 'there is such a table');
  const opened = await table.open();
  assert(opened.ok, 'the table opens');
  return (opened.source.findings ?? []).map(issueSentence);
}
