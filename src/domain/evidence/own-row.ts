import type { Study } from './study.ts';

/** The columns of an own result, in the form and in the CSV template; all text, as a person writes it. */
export const OWN_COLUMNS = [
  'program',
  'place',
  'period',
  'design',
  'population',
  'pathway',
  'authors',
  'year',
  'title',
  'source',
  'doi',
  'url',
  'measure',
  'counted',
  'of_whom',
  'numerator',
  'denominator',
  'percent',
  'interval_low',
  'interval_high',
  'outcome',
  'group',
  'window_days',
  'window_rule',
  'unit',
  'known_from',
  'grade',
  'read_in',
  'note',
] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/** Columns without which nothing can be compared; beside them both numbers, or a percentage. */
export const NEEDED_COLUMNS = [
  'program',
  'pathway',
  'measure',
  'counted',
  'of_whom',
  'outcome',
  'group',
  'window_rule',
  'unit',
  'known_from',
  'grade',
  'read_in',
] as const satisfies readonly OwnColumn[];

export type OwnRow = Readonly<Partial<Record<OwnColumn, string>>>;

const PREFIX = 'own-';
const COMPUTED = 'The percentage is worked out from the counts.';

/** Whether a study was added by the county; such studies are marked wherever they are shown. */
export function isOwnStudy({ id }: Pick<Study, 'id'>): boolean {
  return id.startsWith(PREFIX);
}

/** The id of the study that a row belongs to: rows of one program, year and title are one study. */
export function ownStudyId(row: OwnRow): string {
  const stem = slug(`${textOf(row, 'program')} ${textOf(row, 'year')} ${textOf(row, 'title')}`).slice(0, 50);
  return `${PREFIX}${stem.replace(/-$/, '') || 'study'}`;
}

/**
 * The rows of one study as a study file holds them, for `parseStudy` to judge: what cannot be a number stays text, so that
 * it is refused with its place.
 */
export function ownStudyJson(rows: readonly OwnRow[]): unknown {
  const [first = {}] = rows;
  const id = ownStudyId(first);
  const text = (column: OwnColumn) => textOf(first, column);
  const authors = text('authors')
    .split(';')
    .map((author) => author.trim())
    .filter((author) => author !== '');
  return {
    id,
    citation: {
      authors,
      year: numberOf(first, 'year'),
      title: text('title'),
      container: text('source'),
      doi: text('doi').replace(/^https:\/\/doi\.org\//, ''),
      url: text('url'),
    },
    program: text('program'),
    place: text('place'),
    period: text('period'),
    design: text('design'),
    population: text('population'),
    setting: text('pathway'),
    reviewSet: { review: 'yatsco-2020', status: 'no' },
    results: rows.map((row, index) => resultJson(row, `${id.toUpperCase()}-${index + 1}`)),
  };
}

function resultJson(row: OwnRow, id: string) {
  const text = (column: OwnColumn) => textOf(row, column);
  return {
    id,
    grade: text('grade'),
    measure: text('measure'),
    numerator: text('counted'),
    denominator: text('of_whom'),
    facets: {
      denominator: text('group'),
      outcome: text('outcome'),
      windowDays: numberOf(row, 'window_days'),
      windowRule: text('window_rule'),
      unit: text('unit'),
    },
    ascertainment: text('known_from'),
    role: 'program',
    value: valueJson(row),
    readIn: text('read_in'),
    note: [text('note'), isComputed(row) ? COMPUTED : ''].filter((part) => part !== '').join(' '),
  };
}

function valueJson(row: OwnRow) {
  const [numerator, denominator, percent] = [
    numberOf(row, 'numerator'),
    numberOf(row, 'denominator'),
    numberOf(row, 'percent'),
  ];
  if (numerator === null && percent !== null) {
    return {
      kind: 'percent',
      percent,
      denominator,
      low: numberOf(row, 'interval_low'),
      high: numberOf(row, 'interval_high'),
    };
  }
  return { kind: 'counts', numerator, denominator, printedPercent: percent ?? computedPercent(numerator, denominator) };
}

function isComputed(row: OwnRow): boolean {
  return textOf(row, 'percent') === '' && textOf(row, 'numerator') !== '';
}

/** With one decimal, as its own counts give it; 0 where there are no counts, which are refused themselves. */
function computedPercent(numerator: unknown, denominator: unknown): number {
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator <= 0) return 0;
  const percent = Math.round((numerator / denominator) * 1000) / 10;
  return Math.min(100, Math.max(0, percent));
}

function textOf(row: OwnRow, column: OwnColumn): string {
  return row[column]?.trim() ?? '';
}

/** A number, `null` where nothing is written, and the text itself where it is no number. */
function numberOf(row: OwnRow, column: OwnColumn): number | string | null {
  const text = textOf(row, column).replace(/%$/, '');
  if (text === '') return null;
  const plain = text.replaceAll(/,(?=\d{3}\b)/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

const COLUMN_OF: Readonly<Record<string, OwnColumn>> = {
  'citation.authors': 'authors',
  'citation.year': 'year',
  'citation.title': 'title',
  'citation.container': 'source',
  'citation.doi': 'doi',
  'citation.url': 'url',
  id: 'program',
  program: 'program',
  place: 'place',
  period: 'period',
  design: 'design',
  population: 'population',
  setting: 'pathway',
  grade: 'grade',
  measure: 'measure',
  numerator: 'counted',
  denominator: 'of_whom',
  facets: 'window_rule',
  'facets.denominator': 'group',
  'facets.outcome': 'outcome',
  'facets.windowDays': 'window_days',
  'facets.windowRule': 'window_rule',
  'facets.unit': 'unit',
  ascertainment: 'known_from',
  value: 'numerator',
  'value.numerator': 'numerator',
  'value.denominator': 'denominator',
  'value.printedPercent': 'percent',
  'value.percent': 'percent',
  'value.low': 'interval_low',
  'value.high': 'interval_high',
  readIn: 'read_in',
  note: 'note',
};

/** Where a problem of `ownStudyJson` stands in the rows: the row among those of the study, and the column. */
export function ownPlace(path: string): { readonly row: number; readonly column: OwnColumn } {
  const inResult = /^results\[(\d+)\]\.?(.*)$/.exec(path);
  const key = inResult === null ? path.replace(/\[\d+\]$/, '') : (inResult[2] ?? '');
  return { row: inResult === null ? 0 : Number(inResult[1]), column: COLUMN_OF[key] ?? 'program' };
}
