import { strToU8, zipSync } from 'fflate';
import { type ReleaseSheet, releaseSheetText } from '../report/release/release-sheet.ts';
import { NO_TIME } from './release-zip.ts';

/** A finished file. */
export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface ReportParts {
  /** `null` for a report that was printed. */
  readonly file: NamedFile | null;
  readonly sheet: ReleaseSheet;
  /** The manifest's text. */
  readonly manifest: string;
}

/** A report as it is handed out: the file, who approved what of it, and what it came from. */
export function reportZip({ file, sheet, manifest }: ReportParts): NamedFile {
  const entries = {
    ...(file === null ? {} : { [file.name]: file.content }),
    'release-sheet.txt': strToU8(releaseSheetText(sheet, () => file?.name ?? '')),
    'manifest.json': strToU8(manifest),
  };
  const stem = file?.name.replace(/\.[a-z]+$/, '') ?? `throughline-printed-report-${sheet.day}`;
  return { name: `${stem}.zip`, content: new Uint8Array(zipSync(entries, { mtime: NO_TIME })) };
}
