import type { Db } from '../data/db/port.ts';
import type { MappedFile } from '../data/load.ts';
import { type QualityReport, qualityFile } from '../data/quality/assess.ts';
import { type Recipient, rowsToFix } from '../data/quality/finding-rows.ts';
import type { IsoDate } from '../domain/units.ts';
import { type FixLine, fileLine, issueLine, rowLine } from '../report/fix-lines.ts';
import { fixListMessages } from '../report/messages/fix-list.ts';
import { fixListCsv, fixListName, fixListNames } from './fix-list.ts';

export interface FixListRequest {
  readonly files: readonly MappedFile[];
  readonly report: QualityReport;
  readonly recipient: Recipient;
  /** The day the list is made. */
  readonly made: IsoDate;
}

export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

/** A fix list with its file name: of everything, or of one agency's rows. Needs the rows that `assessQuality` found. */
export async function makeFixList(db: Db, { files, report, recipient, made }: FixListRequest): Promise<MadeFile> {
  const { rows, isCut } = await rowsToFix(db, files.map(qualityFile), recipient);
  const names = files.map(({ inspection }) => inspection.read.file);
  const list = { files: names, asOf: report.asOf, made, isCut };
  if (recipient === 'all') {
    const lines = [...linesOfFiles(files, report), ...rows.map(rowLine)];
    return {
      name: fixListName(names.length === 1 ? stemOf(names[0] ?? '') : 'all files', made),
      text: fixListCsv({ ...list, agency: null, lines }),
    };
  }
  const agency = recipient.agency ?? fixListMessages.withoutAgency;
  return {
    name: agencyListName(report, recipient.agency, made),
    text: fixListCsv({ ...list, agency, lines: rows.map(rowLine) }),
  };
}

function agencyListName({ agencies }: QualityReport, agency: string | null, made: IsoDate): string {
  const names = fixListNames(
    agencies.map((one) => one.agency ?? fixListMessages.withoutAgency),
    made,
  );
  const index = agencies.findIndex((one) => one.agency === agency);
  return names[index] ?? fixListName(agency ?? fixListMessages.withoutAgency, made);
}

/** What was found about whole files and columns, and while the files were read. */
function linesOfFiles(files: readonly MappedFile[], { findings }: QualityReport): readonly FixLine[] {
  const read = files.flatMap(({ inspection: { read } }) =>
    read.issues.filter(({ level }) => level !== 'note').map((issue) => issueLine(issue, read.file)),
  );
  return [...read, ...findings.filter(({ code, hasRows }) => !hasRows || code === 'DQ18').map(fileLine)];
}

function stemOf(file: string): string {
  return file.replace(/\.[a-z0-9]{1,5}$/i, '');
}
