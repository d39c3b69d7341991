import { isTotal } from './classify-record.ts';
import type { DialectOverride } from './dialect.ts';
import { findTable, type HeadRecord, type TableLayout } from './find-table.ts';
import { type Grammar, scanLine, scanRecord } from './record-scanner.ts';
import { type RecordRules, recordsOf, type TextRecord } from './record-stream.ts';
import { modalWidth, sniffGrammar } from './sniff.ts';
import { headRecord } from './survey-file.ts';
import type { TextChunk } from './text-chunks.ts';

/** What the beginning of a file says of all of it. */
export interface TextHead {
  readonly text: string;
  /** The text is the whole file. */
  readonly isWhole: boolean;
  /** The file holds no text. */
  readonly isBlank: boolean;
  readonly rules: RecordRules;
  readonly layout: TableLayout;
  /** The text before the first data record. */
  readonly textAbove: string;
  /** Nearly all rows say "total". */
  readonly totalsAreRecords: boolean;
}

const HEAD_CHARACTERS = 1_000_000;
const HEAD_RECORDS = 2_000;

/** Settles grammar, header and width from the first records. */
export async function understandHead(chunks: AsyncIterable<TextChunk>, override: DialectOverride): Promise<TextHead> {
  const { text, isWhole } = await headOf(chunks);
  const { from, ...grammar } = sniffGrammar(text, override);
  const body = text.slice(from);
  const rules: RecordRules = { grammar, from, width: modalWidth(firstWidths(body, grammar)) };
  const found = recordsOf(body, { rules, rowsBefore: 0, isLast: isWhole }).records.slice(0, HEAD_RECORDS);
  const records = (found.length > 0 ? found : recordsOf(body, { rules, rowsBefore: 0, isLast: true }).records).map(
    (record) => ({ record, head: headRecord({ text: body, record }, grammar) }),
  );
  const layout = findTable(
    records.map(({ head }) => head),
    override,
  );
  return {
    text,
    isWhole,
    isBlank: text.trim() === '',
    rules,
    layout,
    textAbove: text.slice(0, from + startOf(records, layout, body)),
    totalsAreRecords: areTotalsRecords(
      records.map(({ head }) => head),
      layout,
    ),
  };
}

/** The first characters of a file, as many as are needed to know it. */
async function headOf(chunks: AsyncIterable<TextChunk>): Promise<Pick<TextHead, 'text' | 'isWhole'>> {
  let text = '';
  for await (const chunk of chunks) {
    text += chunk.text;
    if (chunk.isLast) return { text: text.slice(0, HEAD_CHARACTERS), isWhole: text.length <= HEAD_CHARACTERS };
    if (text.trim() !== '') break;
  }
  return { text: text.slice(0, HEAD_CHARACTERS), isWhole: false };
}

const WIDTH_SAMPLE = 500;

function firstWidths(text: string, grammar: Grammar): readonly number[] {
  const widths: number[] = [];
  for (let at = 0; at < text.length && widths.length < WIDTH_SAMPLE; ) {
    const record = scanRecord(text, at, grammar);
    if (record.end > record.start && !record.unclosed) widths.push(record.fields);
    at = record.unclosed ? scanLine(text, at, grammar).next : record.next;
  }
  return widths;
}

interface Pair {
  readonly record: TextRecord;
  readonly head: HeadRecord;
}

function startOf(records: readonly Pair[], { firstDataRow }: TableLayout, body: string): number {
  return records.find(({ record }) => record.row === firstDataRow)?.record.start ?? body.length;
}

/** Where most rows say "total", it is a word of the table and no sum of it. */
function areTotalsRecords(records: readonly HeadRecord[], { firstDataRow, width }: TableLayout): boolean {
  const rows = records.filter(({ row, isBlank }) => row >= firstDataRow && !isBlank);
  const totals = rows.filter(({ cells }) =>
    isTotal(
      cells,
      cells.filter((cell) => cell.trim() !== ''),
      { width },
    ),
  );
  return totals.length * 2 > rows.length;
}
