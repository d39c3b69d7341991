import type { BootProgress } from '../data/db/browser-db.ts';
import type { Db } from '../data/db/port.ts';
import type { ReadFile } from '../data/import/read-table.ts';
import type { SourceFile } from '../data/import/source-file.ts';
import type { FingerprintKey } from '../data/provenance/fingerprint-key.ts';
import type { UnpackFile } from '../data/recipes/unpack-file.ts';
import type { IsoDate } from '../domain/units.ts';
import type { Figure } from '../report/figure.ts';
import type { OfflineCopy } from './offline/offline-copy.ts';
import type { PageProof } from './prove/proof.ts';

export type PictureKind = 'png' | 'svg';

/** Everything by which the app touches the world outside the page; the real ones are made in `main.tsx`, tests hand in their own. */
export interface Effects {
  /** Today's date on the user's calendar. */
  today(): IsoDate;
  /** The name of this build of the app; empty in development. */
  readonly build: string;
  /** A random text, another one each time the page is opened, under which people's names are hashed. */
  readonly personSecret: string;
  /** A new secret for fingerprints of files. */
  newFingerprintKey(): FingerprintKey;
  /** Boots the engine, which downloads and compiles it. */
  openEngine(onProgress: (progress: BootProgress) => void): Promise<Db>;
  /** Reads a file as a table, away from the page's own thread. */
  readonly readFile: ReadFile;
  /** Looks into a file that may be a workbook or an archive, away from the page's own thread. */
  readonly unpackFile: UnpackFile;
  /** Ends what reads files, with whatever its memory still holds of them. */
  endReading(): void;
  /** Lets the user choose files; resolves to none when the choice is called off. */
  pickFiles(accept: string): Promise<readonly SourceFile[]>;
  /** Hands a file to the user. */
  download(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** The figure as it is drawn on the page, as a file; `null` where it is not drawn. */
  drawFigure(figure: Figure, kind: PictureKind): Promise<string | Uint8Array<ArrayBuffer> | null>;
  /** Puts text on the clipboard. */
  copy(text: string): Promise<void>;
  /** The sample county's file and project, which ship with the page. */
  loadSample(): Promise<{ readonly file: SourceFile; readonly projectText: string }>;
  /** Tries every way out of the page, which carries nothing, and looks at what the browser keeps. */
  provePage(): Promise<PageProof>;
  /** The copy of the app's own files for use without a network. */
  readonly offline: OfflineCopy;
  /** Opens the browser's dialog for printing the page. */
  print(): void;
}
