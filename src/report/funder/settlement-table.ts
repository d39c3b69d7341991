import { answerTo, type FunderAnswer } from '../../domain/funder/funder-answers.ts';
import type { FigureTable } from '../figure.ts';
import { missingFieldsText } from '../messages/field-labels.ts';
import { funderWords as words } from '../messages/funder.ts';
import { definitionLine } from '../method-note.ts';
import { countText, percent } from '../numbers.ts';
import { type CellColumns, cellColumns } from './cell-columns.ts';
import type { ItemTold, SettlementTold } from './settlement-told.ts';

/** One item as the form wants it, ready to print. */
export interface SettlementLine {
  readonly id: string;
  readonly part: string;
  readonly item: string;
  readonly count: string;
  readonly of: string;
  readonly percent: string;
  readonly interval: string;
  readonly source: keyof typeof words.sources;
  readonly notes: readonly string[];
}

/** The form's items in its order, each filled from the files, typed in by the county, or still to be typed in. */
export function settlementLines({ items, answers }: SettlementTold): readonly SettlementLine[] {
  return items.map((told) => {
    const { id, part, asks, of } = told.item;
    const place = { id, part: words.settlement.parts[part], item: words.settlement.item(asks, of) };
    return { ...place, ...filled(told, answerTo(answers, id)) };
  });
}

/** The same as a table. */
export function settlementTable(told: SettlementTold): FigureTable {
  const { columns, caption } = words.settlement;
  return {
    caption,
    columns: [
      { label: columns.part, numeric: false },
      { label: columns.asks, numeric: false },
      { label: columns.count, numeric: true },
      { label: columns.of, numeric: true },
      { label: columns.percent, numeric: true },
      { label: columns.interval, numeric: true },
      { label: columns.source, numeric: false },
      { label: columns.notes, numeric: false },
    ],
    rows: settlementLines(told).map(({ part, item, count, of, percent: share, interval, source, notes }) => [
      part,
      item,
      count,
      of,
      share,
      interval,
      words.sources[source],
      notes.join(' '),
    ]),
  };
}

type Filled = Omit<SettlementLine, 'id' | 'part' | 'item'>;

function filled({ item, filling }: ItemTold, answer: FunderAnswer): Filled {
  const own = answer.note.trim() === '' ? [] : [words.countyNote(answer.note.trim())];
  if (filling.kind === 'county') {
    const notes = [...whyTyped({ item, filling }), ...own];
    return { ...typedColumns(answer), interval: '', source: isTyped(answer) ? 'county' : 'open', notes };
  }
  const { count, of, value, interval, pending, note } = cellColumns(filling.metric, filling.cell);
  const reading = item.reading === '' ? [] : [item.reading];
  const definition = words.definition(definitionLine(filling.metric));
  const notes = [...(note === '' ? [] : [note]), ...pendingNote(pending), ...reading, definition, ...own];
  return { count, of, percent: value, interval, source: 'files', notes };
}

function pendingNote(pending: CellColumns['pending']): readonly string[] {
  if (pending === '' || pending === '0') return [];
  return [pending === words.outcomes.some ? words.somePending : words.pending(pending)];
}

function whyTyped({ item, filling }: ItemTold): readonly string[] {
  if (filling.kind !== 'county') return [];
  switch (filling.why) {
    case 'not-in-files':
      return [item.reading === '' ? words.notInFiles : item.reading];
    case 'other-side':
      return item.side === null ? [] : [words.otherSide[item.side]];
    case 'lacking':
      return [words.missing(missingFieldsText(filling.missing))];
  }
}

function isTyped({ count, of }: FunderAnswer): boolean {
  return count !== null || of !== null;
}

function typedColumns({ count, of }: FunderAnswer): Pick<SettlementLine, 'count' | 'of' | 'percent'> {
  const isShare = count !== null && of !== null && of > 0 && count <= of;
  return {
    count: count === null ? '' : countText(count),
    of: of === null ? '' : countText(of),
    percent: isShare ? percent(count / of, of) : '',
  };
}
