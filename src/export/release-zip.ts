import { strToU8, zipSync } from 'fflate';
import type { Figure } from '../report/figure.ts';
import { type ReleaseSheet, releaseSheetText } from '../report/release/release-sheet.ts';
import { exportFileName } from './format.ts';
import { EXPORT_FORMATS } from './formats.ts';

/** The oldest day that a ZIP archive can write; a real one would make two equal releases differ. */
export const NO_TIME = '1980-01-01T00:00:00';

/** A release as one archive: every approved figure in every file format, and the sheet that says who decided what. */
export function releaseZip(sheet: ReleaseSheet): Uint8Array<ArrayBuffer> {
  const approved = sheet.entries.filter(({ decision }) => decision.choice === 'approved');
  const files = approved.flatMap(({ figure }) =>
    EXPORT_FORMATS.map((format) => [fileName(sheet, figure, format), strToU8(format.render(figure))] as const),
  );
  const [format] = EXPORT_FORMATS;
  const text = releaseSheetText(sheet, (figure) => (format === undefined ? '' : fileName(sheet, figure, format)));
  const entries = Object.fromEntries([['release-sheet.txt', strToU8(text)], ...files]);
  return new Uint8Array(zipSync(entries, { mtime: NO_TIME }));
}

/** The name of a release's archive. */
export function releaseZipName({ day }: Pick<ReleaseSheet, 'day'>): string {
  return `throughline-release-${day}.zip`;
}

/** Numbered like the sheet, so that two figures of one kind do not take each other's place. */
function fileName({ entries }: ReleaseSheet, figure: Figure, format: (typeof EXPORT_FORMATS)[number]): string {
  const place = entries.findIndex((entry) => entry.figure === figure) + 1;
  return `${String(place).padStart(2, '0')}-${exportFileName(figure, format)}`;
}
