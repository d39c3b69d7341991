import type { Cascade, CascadeStep, Cell, StepLoss, StepWait } from '../data/result.ts';
import { countOf, share } from './cascade-counts.ts';
import type { FigureTable } from './figure.ts';
import { cascadeWords as words } from './messages/cascade.ts';
import { leftOutReason } from './messages/left-out.ts';
import { suppressionSentence, undefinedSentence } from './messages/reasons.ts';
import { countText, daysText, percentRange } from './numbers.ts';

/** The table twin: each step with its shares and times, under it the reasons why others did not reach it, then who is missing. */
export function cascadeTable(cascade: Cascade): FigureTable {
  const { columns } = words;
  const numeric = [
    columns.of[cascade.definition.episodes],
    columns.ofAll,
    columns.interval,
    columns.ofPrevious,
    columns.median,
    columns.quartiles,
    columns.timed,
  ];
  return {
    caption: words.question,
    columns: [
      { label: columns.step, numeric: false },
      ...numeric.map((label) => ({ label, numeric: true })),
      { label: columns.note, numeric: false },
    ],
    rows: [...cascade.steps.flatMap((step, index) => stepRows(cascade, step, index)), ...besideRows(cascade)],
  };
}

/** What the reasons of one line are called. */
export function lossName({ reasons }: StepLoss['reasons'][number]): string {
  const names = reasons.map(words.reason);
  return names.length === 1 ? names.join() : words.together(names);
}

function stepRows({ steps }: Cascade, step: CascadeStep, index: number): readonly (readonly string[])[] {
  const { cell, lost, wait } = step;
  const people = countOf(cell, index);
  const all = steps[0] ? countOf(steps[0].cell, 0) : null;
  const before = steps[index - 1];
  const previous = before ? countOf(before.cell, index - 1) : null;
  const interval =
    cell.state === 'ok' && index > 0 && cell.interval
      ? percentRange(cell.interval.low, cell.interval.high, cell.denominator)
      : '';
  const shares = (here: number | null) => ({
    ofAll: index === 0 ? '' : share(here, all),
    ofPrevious: index === 0 ? '' : share(here, previous),
  });
  const own = shares(people);
  const row = [
    step.step.label,
    people === null ? '' : countText(people),
    own.ofAll,
    interval,
    own.ofPrevious,
    ...waitColumns(wait),
    noteOf(cell, wait),
  ];
  const losses = (lost?.reasons ?? []).map((reason) => {
    const of = shares(reason.people);
    return [words.lossRow(lossName(reason)), countText(reason.people), of.ofAll, '', of.ofPrevious, '', '', '', ''];
  });
  return [row, ...losses];
}

function waitColumns(wait: StepWait | null): readonly string[] {
  if (wait?.state !== 'ok') return ['', '', ''];
  const days = (value: number) => daysText(value).replace(/ days?$/, '');
  return [days(wait.median), `${days(wait.lowerQuartile)}–${days(wait.upperQuartile)}`, countText(wait.people)];
}

function noteOf(cell: Cell, wait: StepWait | null): string {
  switch (cell.state) {
    case 'suppressed':
      return suppressionSentence(cell.reason);
    case 'undefined':
      return undefinedSentence(cell.reason);
    default:
      return wait?.state === 'hidden' ? words.waitHidden : '';
  }
}

/** Who is in no step, so that everybody is accounted for. */
function besideRows({ pending, leftOut }: Cascade): readonly (readonly string[])[] {
  const row = (name: string, people: number | null) => [
    name,
    people === null ? '' : countText(people),
    ...Array.from({ length: 6 }, () => ''),
    people === null ? words.notShown : '',
  ];
  const pendings = pending === 0 ? [] : [row(words.pendingRow, pending)];
  return leftOut === null
    ? []
    : [...pendings, ...leftOut.map(({ reason, count }) => row(words.leftOutRow(leftOutReason(reason)), count))];
}
