import type { GroupField } from './schema/fields.ts';

/** What can be made of one county's figures, each for its own reader. */
export const REPORT_KINDS = ['board', 'brief', 'full', 'grant', 'funder', 'workbook'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** How long a grant narrative may be, in words. */
export const WORD_LIMITS = [250, 500, 1000] as const;
export type WordLimit = (typeof WORD_LIMITS)[number];

/** How works are cited. */
export const CITATION_STYLES = ['ama', 'apa'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** In which order the sections of a kind of report come, which are left out, and which begin a page; by section id. */
export interface Arrangement {
  /** Sections that are not named keep their place behind those that are. */
  readonly order: readonly string[];
  readonly leftOut: readonly string[];
  /** Where the county has said so; others as the report itself says. */
  readonly startsPage: Readonly<Record<string, boolean>>;
}

/** What the county chose for its reports; kept in the project file. */
export interface ReportChoices {
  readonly kind: ReportKind;
  /** Empty takes the kind's own title. */
  readonly title: string;
  /** Ids of the measures whose trend is shown; empty: those of the Overview. */
  readonly trends: readonly string[];
  /** By what people are compared; `null`: by what the files tell first. */
  readonly groups: readonly GroupField[] | null;
  readonly words: WordLimit;
  readonly style: CitationStyle;
  /** The colour of a deck, six hexadecimal digits; empty takes the usual one. */
  readonly accent: string;
  /** By kind of report; one without is arranged as it comes. */
  readonly arranged: Readonly<Partial<Record<ReportKind, Arrangement>>>;
}

export const DEFAULT_REPORT: ReportChoices = {
  kind: 'board',
  title: '',
  trends: [],
  groups: null,
  words: 500,
  style: 'ama',
  accent: '',
  arranged: {},
};

export const AS_IT_COMES: Arrangement = { order: [], leftOut: [], startsPage: {} };
