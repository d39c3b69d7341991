import type { ReportDocument } from '../report/document/document.ts';
import { docxBytes } from './docx/docx-file.ts';
import { pptxBytes } from './pptx/pptx.ts';
import { FILE_KINDS, type FileKind, isFile } from './report-kinds.ts';
import type { NamedFile } from './report-zip.ts';
import { reportWorkbook } from './xlsx/report-workbook.ts';

export interface ReportLooks {
  /** Six hexadecimal digits; empty takes the usual colour. */
  readonly accent: string;
}

type Render = (document: ReportDocument, looks: ReportLooks) => Uint8Array<ArrayBuffer>;

const RENDER: Readonly<Record<FileKind, Render>> = {
  board: (document, { accent }) => pptxBytes(document, accent === '' ? undefined : { accent, logo: null }),
  grant: (document, { accent }) => docxBytes(document, accent === '' ? undefined : { accent }),
  funder: (document) => reportWorkbook(document),
  workbook: (document) => reportWorkbook(document),
};

/** A report as a file, or `null` for a kind that is printed. */
export function reportFile(document: ReportDocument, looks: ReportLooks): NamedFile | null {
  const { kind } = document;
  return isFile(kind)
    ? { name: `${stemOf(document)}.${FILE_KINDS[kind]}`, content: RENDER[kind](document, looks) }
    : null;
}

/** Safe on every system: whose it is, what it is, and the day that the data speak of. */
function stemOf({ county, kind, day }: ReportDocument): string {
  const text = `${county} ${kind} report ${day}`.toLowerCase();
  return text
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
