import type { Figure } from '../report/figure.ts';

/** A file made of one figure. A new format is a file and a line in `formats.ts`. */
export interface ExportFormat {
  /** Shared by menu, URL and file name. */
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The file's text, made from the figure alone, so that it can never disagree with the screen. */
  render(figure: Figure): string;
}

/** A file name that is safe everywhere: the figure's id and the day the data speak of. */
export function exportFileName(figure: Pick<Figure, 'id' | 'foot'>, format: Pick<ExportFormat, 'extension'>): string {
  const day = /\b\w{3} \d{1,2}, \d{4}\b/.exec(figure.foot.asOf)?.[0] ?? '';
  const stem = `throughline ${figure.id} ${day}`.toLowerCase();
  return `${stem.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')}.${format.extension}`;
}
