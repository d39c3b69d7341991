import type { Issue } from '../../domain/issue.ts';
import { type CleanCopy, cleanCopy } from './clean-copy.ts';
import { columnNames } from './column-names.ts';
import type { Dialect, DialectOverride, Encoding } from './dialect.ts';
import { guessEncoding } from './encodings.ts';
import { binaryKind, documentKind } from './file-kind.ts';
import type { EngineSource, ReadFailure, ReadTable } from './read-outcome.ts';
import { encodingIssues, headerIssues } from './reading-issues.ts';
import { recordBatches } from './record-stream.ts';
import type { SourceFile } from './source-file.ts';
import { type FileSurvey, otherTables, surveyFile } from './survey-file.ts';
import type { SurveyResult } from './table-survey.ts';
import { bytesBetween, type TextChunk, textChunks, UnfitEncoding } from './text-chunks.ts';
import { type TextHead, understandHead } from './understand-head.ts';
import { hasWrappedRows, isAligned, withoutWrapping } from './wrapped-rows.ts';

/** How far reading has come. */
export interface ReadProgress {
  /** Bytes read of `size`. */
  readonly bytes: number;
  readonly size: number;
  readonly rows: number;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /** `repair`: the engine is given a clean copy even of a file it could read itself. */
  readonly lane?: 'repair' | undefined;
}

/** Reads a file as a table: in this thread, or in a worker that does the same. */
export type ReadFile = (
  source: SourceFile,
  override: DialectOverride,
  options: ReadOptions,
) => Promise<ReadTable | ReadFailure>;

/** Measured: five million rows of 500 MB load in the browser; what is larger has not been seen to. */
const LIMIT_MEGABYTES = 500;
const BYTES_PER_MEGABYTE = 1_000_000;
const HEAD_BYTES = 1_000_000;

/**
 * Reads a file piece by piece: decodes it, finds its table and accounts for every record. What the engine is to read is
 * the file itself where every record is a whole row, else a clean copy. @throws when the content cannot be read, or on abort
 */
export async function readTable(
  source: SourceFile,
  override: DialectOverride = {},
  options: ReadOptions = {},
): Promise<ReadTable | ReadFailure> {
  const megabytes = Math.ceil(source.size / BYTES_PER_MEGABYTE);
  if (megabytes > LIMIT_MEGABYTES) {
    const parameters = { file: source.name, megabytes, limitMegabytes: LIMIT_MEGABYTES };
    return failure(source, { rule: 'too-large', level: 'error', parameters });
  }
  const head = await bytesBetween(source.content, 0, HEAD_BYTES);
  const binary = binaryKind(head);
  if (binary !== undefined) return notText(source, binary);
  const { candidates, markBytes } = guessEncoding(head, override.encoding);
  for (const [index, encoding] of candidates.entries()) {
    try {
      return await readAs({ source, override, options, encoding, markBytes, strict: index < candidates.length - 1 });
    } catch (error) {
      if (!(error instanceof UnfitEncoding)) throw error;
    }
  }
  throw new UnfitEncoding(`no encoding fits ${source.name}`);
}

interface Reading {
  readonly source: SourceFile;
  readonly override: DialectOverride;
  readonly options: ReadOptions;
  readonly encoding: Encoding;
  readonly markBytes: number;
  readonly strict: boolean;
}

async function readAs(reading: Reading): Promise<ReadTable | ReadFailure> {
  const { source, override } = reading;
  const head = await understandHead(chunksOf(reading), override);
  if (head.isBlank) return failure(source, { rule: 'empty-file', level: 'error', parameters: { file: source.name } });
  const document = documentKind(head.text, head.isWhole);
  if (document !== undefined) return notText(source, document);
  if (override.quote === undefined && hasWrappedRows(head.text)) return readUnwrapped(reading);
  if (override.delimiter === undefined && isAligned(head.text))
    return notText(source, 'text in columns of fixed width');

  const bytes: DecodedBytes = { nulsRemoved: 0, marksRemoved: 0, foreign: 0, replaced: 0, hasFormulas: false };
  let bytesRead = 0;
  const chunks = chunksOf(reading, (sofar) => {
    bytesRead = sofar;
  });
  const survey = await surveyFile({
    chunks: counted(chunks, bytes),
    rules: head.rules,
    layout: head.layout,
    totalsAreRecords: head.totalsAreRecords,
    override,
    onRows: (rows) => reading.options.onProgress?.({ bytes: bytesRead, size: source.size, rows }),
  });
  const chosen = chosenTable(survey, override);
  if (chosen.rowsIn === 0) {
    return failure(source, { rule: 'no-data-rows', level: 'error', parameters: { file: source.name } });
  }
  return describe(reading, { head, survey, chosen, bytes });
}

/** Reads what stands inside the quotes around each row; rows keep their numbers. */
async function readUnwrapped(reading: Reading): Promise<ReadTable | ReadFailure> {
  const { source, override, options, encoding } = reading;
  const parts: string[] = [];
  for await (const { text } of chunksOf(reading)) parts.push(text);
  const content = new TextEncoder().encode(withoutWrapping(parts.join('')));
  const inner = { ...source, content, size: content.byteLength };
  const read = await readTable(inner, { ...override, encoding: 'utf-8' }, options);
  if (!read.ok) return { ...read, bytes: source.size };
  const issues: readonly Issue[] = [{ rule: 'wrapped-rows', level: 'note', parameters: { file: source.name } }];
  return { ...read, bytes: source.size, dialect: { ...read.dialect, encoding }, issues: [...issues, ...read.issues] };
}

interface Found {
  readonly head: TextHead;
  readonly survey: FileSurvey;
  readonly chosen: SurveyResult;
  readonly bytes: DecodedBytes;
}

async function describe(reading: Reading, { head, survey, chosen, bytes }: Found): Promise<ReadTable> {
  const { source, encoding, markBytes } = reading;
  const { layout } = chosen;
  const names = columnNames(layout.names);
  const dialect: Dialect = {
    encoding,
    bom: markBytes > 0,
    ...head.rules.grammar,
    newline: survey.newline,
    headerRow: layout.headerRows[0] ?? null,
    headerRows: layout.headerRows.length,
    preambleLines: (layout.headerRows[0] ?? layout.firstDataRow) - 1,
  };
  const found = { ...bytes, encoding, replaced: reading.override.encoding === undefined ? bytes.replaced : 0 };
  return {
    ok: true,
    file: source.name,
    bytes: source.size,
    dialect,
    columns: names.map(({ name }) => name),
    rowsIn: chosen.rowsIn,
    setAside: chosen.setAside,
    issues: [
      ...encodingIssues(found),
      ...headerIssues(names, dialect),
      ...otherTables(survey.tables, chosen),
      ...chosen.issues,
    ],
    tables: survey.tables.map((table, index) => ({
      table: index + 1,
      row: table.layout.headerRows[0] ?? table.layout.firstDataRow,
      rowsIn: table.rowsIn,
      columns: columnNames(table.layout.names).map(({ name }) => name),
    })),
    preview: chosen.preview,
    source: isFastReadable({ head, survey, chosen, bytes }, dialect, reading.options)
      ? fastSource(source, head, { markBytes, survey, chosen })
      : { lane: 'repair', ...(await repaired(reading, { head, survey, chosen, bytes })) },
  };
}

/** Whether the engine can read the file itself: UTF-8, usual line ends, and nothing but whole rows behind the header. */
function isFastReadable({ survey, chosen, bytes }: Found, dialect: Dialect, { lane }: ReadOptions): boolean {
  return (
    lane === undefined &&
    chosen.isRegular &&
    survey.tables.length === 1 &&
    dialect.encoding === 'utf-8' &&
    bytes.nulsRemoved === 0 &&
    bytes.marksRemoved === 0 &&
    !bytes.hasFormulas &&
    bytes.replaced === 0 &&
    ['lf', 'crlf', 'none'].includes(dialect.newline) &&
    dialect.escape === 'double' &&
    !dialect.padded
  );
}

function fastSource(
  { content, size }: SourceFile,
  { textAbove }: TextHead,
  { markBytes, survey, chosen }: Pick<Found, 'survey' | 'chosen'> & { readonly markBytes: number },
): EngineSource {
  const from = markBytes + new TextEncoder().encode(textAbove).length;
  return {
    lane: 'fast',
    content: content instanceof Uint8Array ? content.subarray(from) : content.slice(from, size),
    fields: chosen.layout.fields,
    firstRow: chosen.layout.firstDataRow,
    cuts: survey.cuts.map((byte) => byte + markBytes - from),
  };
}

function repaired(reading: Reading, { head, survey, chosen }: Found): Promise<CleanCopy> {
  return cleanCopy({
    batches: recordBatches(chunksOf(reading), head.rules),
    grammar: head.rules.grammar,
    newline: survey.newline,
    width: chosen.layout.width,
    firstRow: chosen.layout.firstDataRow,
    lastRow: chosen.lastRow,
    without: new Set(chosen.setAside.map(({ row }) => row)),
    delimiters: chosen.delimiters,
  });
}

/** The table that was asked for, else the one with most rows. */
function chosenTable({ tables }: FileSurvey, { table }: DialectOverride): SurveyResult {
  const asked = table === undefined ? undefined : tables[table - 1];
  return asked ?? tables.reduce((most, one) => (one.rowsKept > most.rowsKept ? one : most));
}

interface DecodedBytes {
  nulsRemoved: number;
  marksRemoved: number;
  foreign: number;
  replaced: number;
  /** Cells like `="00123"`, of which the engine does not know that they are text. */
  hasFormulas: boolean;
}

async function* counted(chunks: AsyncIterable<TextChunk>, bytes: DecodedBytes): AsyncGenerator<TextChunk> {
  for await (const chunk of chunks) {
    bytes.nulsRemoved += chunk.nulsRemoved;
    bytes.marksRemoved += chunk.marksRemoved;
    bytes.foreign += chunk.foreign;
    bytes.replaced += chunk.replaced;
    bytes.hasFormulas ||= chunk.text.includes('="');
    yield chunk;
  }
}

function chunksOf({ source, options, override, ...how }: Reading, onBytes?: (bytes: number) => void) {
  const guessed = override.encoding === undefined;
  return textChunks(source.content, { ...how, guessed, signal: options.signal, onBytes });
}

function notText(source: SourceFile, looksLike: string): ReadFailure {
  return failure(source, { rule: 'not-text', level: 'error', parameters: { file: source.name, looksLike } });
}

function failure(source: SourceFile, issue: Issue): ReadFailure {
  return { ok: false, file: source.name, bytes: source.size, issue };
}
