import type { OwnWords } from '../../domain/own-words.ts';
import type { ReportKind } from '../../domain/report-choices.ts';
import type { IsoDate } from '../../domain/units.ts';
import type { Figure, FigureTable } from '../figure.ts';

/** A sentence with the figures that it speaks of; one without any holds no number of the county. */
export interface Claim {
  readonly text: string;
  /** Ids of figures. */
  readonly figures: readonly string[];
}

/** One piece of a section, in reading order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly claims: readonly Claim[] }
  | { readonly kind: 'list'; readonly items: readonly Claim[] }
  /** A figure with its number in the document, 1 for the first. */
  | { readonly kind: 'figure'; readonly number: number; readonly figure: Figure; readonly own: OwnWords | null }
  /** A table that stands for itself; `notes` are printed below it. */
  | { readonly kind: 'table'; readonly number: number; readonly table: FigureTable; readonly notes: readonly string[] }
  | { readonly kind: 'terms'; readonly entries: readonly { readonly term: string; readonly text: string }[] }
  /** Why something is not there, in a sentence. */
  | { readonly kind: 'gap'; readonly text: string }
  /** Something that no data can tell and the county types in. */
  | { readonly kind: 'to-fill'; readonly label: string };

export interface ReportSection {
  /** Stable: names the section in settings, errors and file parts. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Begins on a new page, where there are pages. */
  readonly startsPage: boolean;
  /** Stands behind the references: what the writer takes out before handing the report in. */
  readonly isBehindReferences?: boolean;
}

/** A report before it is a file: every renderer reads the same one, and none adds a number. */
export interface ReportDocument {
  readonly kind: ReportKind;
  readonly title: string;
  /** What the county calls itself; empty where it has not said. */
  readonly county: string;
  /** Whom and when it speaks of. */
  readonly scope: string;
  /** `As of Jun 30, 2026`. */
  readonly asOf: string;
  /** The same day for programs: files carry it as their own date. */
  readonly day: IsoDate;
  /** Names of the files the numbers come from. */
  readonly source: string;
  /** The rule for small numbers, in words. */
  readonly policy: string;
  readonly sections: readonly ReportSection[];
  /** Works cited, in the chosen style: AMA in the order of their first use, APA by name. */
  readonly references: readonly string[];
  /** `ama`: the text cites by number, so references are numbered. Absent where nothing is cited. */
  readonly citationStyle?: 'ama' | 'apa';
  /** The foot of every page: version and manifest. */
  readonly footer: string;
}
