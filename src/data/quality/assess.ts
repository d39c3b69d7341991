import { QUALITY_CODES, type QualityFinding } from '../../domain/quality.ts';
import type { IsoDate } from '../../domain/units.ts';
import type { Db } from '../db/port.ts';
import { moveAsOf } from '../episodes.ts';
import type { MappedFile } from '../load.ts';
import type { Loaded } from '../workspace.ts';
import { compareLoads, type FileChange } from './compare-loads.ts';
import { type FileFill, fileFill } from './completeness.ts';
import { checkCounts, checkFile } from './file-checks.ts';
import { findRows } from './find-rows.ts';
import { type AgencyRows, agenciesToFix } from './finding-rows.ts';
import { judgeable, type UnjudgedRule } from './judged-rules.ts';
import type { QualityFile, QualityInput, Reading } from './quality-input.ts';
import { rowFindings } from './row-findings.ts';
import { type MeasureUsage, measureUsage } from './usage.ts';

/** A loaded file, and the file of this sitting that it is a newer export of. */
export interface AssessedFile extends MappedFile {
  readonly replaces?: Reading | undefined;
}

export interface AssessRequest {
  readonly files: readonly AssessedFile[];
  readonly asOf: IsoDate | null;
  readonly programStart: IsoDate | null;
  /** How many rows are worked on at once; fewer take less memory, and nothing else changes. */
  readonly rowsAtOnce?: number;
}

/** Everything the data-quality rules say of what is loaded, under one as-of date. */
export interface QualityReport {
  readonly asOf: IsoDate | null;
  /** In the order of the codes, then of the files. */
  readonly findings: readonly QualityFinding[];
  readonly unjudged: readonly UnjudgedRule[];
  readonly usage: readonly MeasureUsage[];
  readonly fills: readonly FileFill[];
  /** Agencies with rows to look at; each can be sent a list of its own. */
  readonly agencies: readonly AgencyRows[];
  /** Files of which an earlier one of that name was loaded in this sitting, with what became of its findings. */
  readonly changes: readonly FileChange[];
}

/**
 * Judges the loaded files by all data-quality rules at once. The rows that break a rule stay in the engine, in the table
 * `quality_finding`; `findingRows` reads them page by page. The files must be those that were loaded last.
 */
export async function assessQuality(db: Db, loaded: Loaded, request: AssessRequest): Promise<QualityReport> {
  const input = qualityInput(loaded, request);
  if (loaded.kind === 'client-level' && request.asOf !== null) await moveAsOf(db, request.asOf);
  await findRows(db, input);
  const found = [...(await rowFindings(db, input.files)), ...(await fileFindings(db, input))];
  const fills: FileFill[] = [];
  for (const [index, file] of input.files.entries()) fills.push(await fileFill(db, file, index + 1));
  return {
    asOf: request.asOf,
    findings: found.toSorted(
      (one, other) => QUALITY_CODES.indexOf(one.code) - QUALITY_CODES.indexOf(other.code) || one.fileNo - other.fileNo,
    ),
    unjudged: loaded.kind === 'client-level' ? judgeable(input).unjudged : [],
    usage: await measureUsage(db, loaded),
    fills,
    agencies: await agenciesToFix(db),
    changes: await compareLoads(db, input.files),
  };
}

function qualityInput({ kind }: Loaded, { files, asOf, programStart, rowsAtOnce }: AssessRequest): QualityInput {
  return { kind, files: files.map(qualityFile), asOf, programStart, rowsAtOnce };
}

/** What the rules must know of a loaded file. */
export function qualityFile({ inspection, mapping, replaces }: AssessedFile): QualityFile {
  const { read, rawTable } = inspection;
  return { name: read.file, mapping, rawTable, headers: read.columns, replaces };
}

async function fileFindings(db: Db, { kind, files, asOf }: QualityInput): Promise<readonly QualityFinding[]> {
  const found: QualityFinding[] = [];
  for (const [index, file] of files.entries()) {
    const input = { file, fileNo: index + 1, asOf };
    found.push(...(kind === 'client-level' ? await checkFile(db, input) : await checkCounts(db, input)));
  }
  return found;
}
