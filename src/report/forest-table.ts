import { amaCitation } from '../domain/evidence/citation.ts';
import type { LibraryEntry } from '../domain/evidence/library.ts';
import type { FigureTable, ForestBody, ForestRow } from './figure.ts';
import { forestWords } from './messages/forest.ts';

export interface ForestTableInput {
  readonly caption: string;
  readonly groups: ForestBody['groups'];
  /** Of each published line its entry, of each line of the county the study by whose rule it counts. */
  readonly entryOf: (row: ForestRow) => LibraryEntry | undefined;
  readonly saidOf: (row: ForestRow) => string;
}

/** The table twin: every line with its counts and, for published ones, the result id and the source. */
export function forestTable({ caption, groups, entryOf, saidOf }: ForestTableInput): FigureTable {
  const words = forestWords.columns;
  const text = (label: string) => ({ label, numeric: false });
  const number = (label: string) => ({ label, numeric: true });
  return {
    caption,
    columns: [
      text(words.row),
      text(words.pathway),
      number(words.share),
      number(words.interval),
      text(words.counted),
      number(words.year),
      text(words.grade),
      text(words.said),
      text(words.result),
      text(words.source),
    ],
    rows: groups.flatMap(({ label, rows }) =>
      rows.map((row) => {
        const entry = entryOf(row);
        const isPublished = row.kind === 'study';
        const [share = '', interval = ''] = row.number.replace(/\)$/, '').split(' (');
        return [
          row.label,
          label,
          share,
          interval,
          row.number === '' ? `${row.detail} ${row.mark.label}` : row.detail,
          isPublished && entry?.study.citation.year ? String(entry.study.citation.year) : '',
          isPublished && entry ? entry.result.grade : '',
          saidOf(row),
          row.resultId ?? '',
          isPublished && entry ? amaCitation(entry.study.citation) : '',
        ];
      }),
    ),
  };
}
