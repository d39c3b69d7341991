import type { Issue } from '../../domain/issue.ts';
import type { FileContent } from '../db/port.ts';
import { decode } from './decode.ts';
import type { DialectOverride } from './dialect.ts';
import { binaryKind, documentKind } from './file-kind.ts';
import type { ReadFailure, ReadTable } from './read-outcome.ts';
import type { SourceFile } from './source-file.ts';
import { understandText } from './understand-text.ts';

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

/** What one read can hold in memory as text. */
const LIMIT_MEGABYTES = 400;
const BYTES_PER_MEGABYTE = 1_000_000;

/** Reads a file: decodes it, finds its table and accounts for every record. @throws only when the content itself cannot be read */
export async function readTable(
  source: SourceFile,
  override: DialectOverride = {},
  { signal }: ReadOptions = {},
): Promise<ReadTable | ReadFailure> {
  const megabytes = Math.ceil(source.size / BYTES_PER_MEGABYTE);
  if (megabytes > LIMIT_MEGABYTES) {
    return failure(source, {
      rule: 'too-large',
      level: 'error',
      parameters: { file: source.name, megabytes, limitMegabytes: LIMIT_MEGABYTES },
    });
  }
  const bytes = await bytesOf(source.content);
  signal?.throwIfAborted();
  const binary = binaryKind(bytes);
  if (binary !== undefined) return notText(source, binary);
  const decoded = decode(bytes, override.encoding);
  if (decoded.text.trim() === '') {
    return failure(source, { rule: 'empty-file', level: 'error', parameters: { file: source.name } });
  }
  const document = documentKind(decoded.text);
  if (document !== undefined) return notText(source, document);
  return understandText(source, decoded, override);
}

async function bytesOf(content: FileContent): Promise<Uint8Array> {
  return content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
}

function notText(source: SourceFile, looksLike: string): ReadFailure {
  return failure(source, { rule: 'not-text', level: 'error', parameters: { file: source.name, looksLike } });
}

function failure(source: SourceFile, issue: Issue): ReadFailure {
  return { ok: false, file: source.name, bytes: source.size, issue };
}
