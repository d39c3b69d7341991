import type { Issue } from '../../domain/issue.ts';
import { collectRecords, type TextRecord } from './collect-records.ts';
import type { DecodedText } from './decode.ts';
import type { Dialect, DialectOverride } from './dialect.ts';
import { columnNames, findHeader } from './find-header.ts';
import type { ReadFailure, ReadTable } from './read-outcome.ts';
import { encodingIssues, headerIssues } from './reading-issues.ts';
import { cleanCopy } from './repair-lane.ts';
import { modalWidth, sniffGrammar } from './sniff.ts';
import { sortRecords } from './sort-records.ts';
import type { SourceFile } from './source-file.ts';
import { splitRecord } from './split-record.ts';

const PREVIEW_ROWS = 20;
/** The header is looked for among this many records. */
const HEADER_SEARCH = 60;

/** Finds the table in a file's text: grammar, header, rows, and what is no row. */
export function understandText(
  source: SourceFile,
  decoded: DecodedText,
  override: DialectOverride,
): ReadTable | ReadFailure {
  const { text } = decoded;
  const grammar = sniffGrammar(text, override);
  const records = withoutTrailingBlanks(collectRecords(text, grammar.from, grammar));
  const cellsOf = (record: TextRecord) =>
    splitRecord(text.slice(record.start, record.end), record.broken ? { ...grammar, quote: null } : grammar);
  const width = modalWidth(
    records
      .filter(({ start, end, broken }) => end > start && !broken)
      .slice(0, 1000)
      .map(({ fields }) => fields),
  );
  const header = headerOf(records.slice(0, HEADER_SEARCH).map(cellsOf), width, override);
  const headerRecord = header.index === null ? undefined : records[header.index];
  const given = headerRecord ? cellsOf(headerRecord) : Array.from({ length: width }, () => '');
  const sorted = sortRecords({
    text,
    records: records.slice(header.firstData),
    cellsOf,
    header: headerRecord ? given : [],
    width,
  });
  const names = columnNames(Array.from({ length: sorted.width }, (_, column) => given[column] ?? ''));
  const dialect: Dialect = {
    encoding: decoded.encoding,
    bom: decoded.bom,
    delimiter: grammar.delimiter,
    quote: grammar.quote,
    escape: grammar.escape,
    newline: newlineOf(text),
    headerRow: headerRecord?.row ?? null,
    preambleLines: header.index ?? header.firstData,
  };
  const issues: readonly Issue[] = [...encodingIssues(decoded), ...headerIssues(names, dialect), ...sorted.issues];
  if (records.length === header.firstData) return withoutRows(source);
  const isRegular = sorted.isRegular && isFastReadable(decoded, dialect, records.slice(0, header.firstData));
  return {
    ok: true,
    file: source.name,
    bytes: source.size,
    dialect,
    columns: names.map(({ name }) => name),
    rowsIn: records.length - header.firstData,
    setAside: sorted.setAside,
    issues,
    lane: isRegular ? 'fast' : 'repair',
    preview: sorted.kept.slice(0, PREVIEW_ROWS).map(sorted.cellsOfKept),
    original: source.content,
    cleanCopy: () =>
      cleanCopy({
        text,
        grammar,
        newline: dialect.newline,
        kept: sorted.kept,
        cellsOfKept: sorted.cellsOfKept,
        width: sorted.width,
      }),
  };
}

function withoutRows(source: SourceFile): ReadFailure {
  const issue: Issue = { rule: 'no-data-rows', level: 'error', parameters: { file: source.name } };
  return { ok: false, file: source.name, bytes: source.size, issue };
}

/** Empty lines at the end are no rows, except in a table of one column, where they may be empty cells. */
function withoutTrailingBlanks(records: readonly TextRecord[]): readonly TextRecord[] {
  if (records.every(({ fields }) => fields === 1)) return records;
  const last = records.findLastIndex(({ start, end }) => end > start);
  return records.slice(0, last + 1);
}

function headerOf(cells: readonly (readonly string[])[], width: number, { headerRow }: DialectOverride) {
  if (headerRow === undefined) return findHeader(cells, width);
  return headerRow === 0 ? { index: null, firstData: 0 } : { index: headerRow - 1, firstData: headerRow };
}

function newlineOf(text: string): Dialect['newline'] {
  const crlf = text.includes('\r\n');
  const lf = /(^|[^\r])\n/.test(text);
  const cr = /\r(?!\n)/.test(text);
  const kinds = [crlf, lf, cr].filter(Boolean).length;
  if (kinds === 0) return 'none';
  if (kinds > 1) return 'mixed';
  return crlf ? 'crlf' : lf ? 'lf' : 'cr';
}

/** Whether the engine can read the file itself: UTF-8, usual line ends, and nothing before the table that spans lines. */
function isFastReadable(decoded: DecodedText, dialect: Dialect, above: readonly TextRecord[]): boolean {
  return (
    decoded.encoding === 'utf-8' &&
    decoded.nulsRemoved === 0 &&
    decoded.replaced === 0 &&
    ['lf', 'crlf', 'none'].includes(dialect.newline) &&
    dialect.escape === 'double' &&
    above.every(({ innerLines, end, start }) => innerLines === 0 && end > start)
  );
}
