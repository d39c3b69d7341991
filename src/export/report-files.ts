import { strToU8 } from 'fflate';
import type { ReportDocument } from '../report/document/document.ts';
import { docxBytes } from './docx/docx-file.ts';
import { pptxBytes } from './pptx/pptx.ts';
import { reportCsv } from './report-csv.ts';
import { FILE_KINDS, type FileEnding, isFile } from './report-kinds.ts';
import type { NamedFile } from './report-zip.ts';
import { reportWorkbook } from './xlsx/report-workbook.ts';

export interface ReportLooks {
  /** Six hexadecimal digits; empty takes the usual colour. */
  readonly accent: string;
}

type Render = (document: ReportDocument, looks: ReportLooks) => Uint8Array<ArrayBuffer>;

const RENDER: Readonly<Record<FileEnding, Render>> = {
  pptx: (document, { accent }) => pptxBytes(document, accent === '' ? undefined : { accent, logo: null }),
  docx: (document, { accent }) => docxBytes(document, accent === '' ? undefined : { accent }),
  xlsx: (document) => reportWorkbook(document),
  csv: (document) => strToU8(reportCsv(document)),
};

/** A report as the bytes of a file of a kind. */
export function reportBytes(document: ReportDocument, ending: FileEnding, looks: ReportLooks): Uint8Array<ArrayBuffer> {
  return RENDER[ending](document, looks);
}

/** A report as a file of its usual kind, or `null` for a report that is printed. */
export function reportFile(document: ReportDocument, looks: ReportLooks): NamedFile | null {
  const { kind } = document;
  if (!isFile(kind)) return null;
  const [ending] = FILE_KINDS[kind];
  return { name: `${stemOf(document)}.${ending}`, content: reportBytes(document, ending, looks) };
}

/** Safe on every system: whose it is, what it is, and the day that the data speak of. */
function stemOf({ county, kind, day }: ReportDocument): string {
  const text = `${county} ${kind} report ${day}`.toLowerCase();
  return text
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
