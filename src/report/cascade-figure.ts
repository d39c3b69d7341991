import type { Cascade, CascadeStep, Cell } from '../data/result.ts';
import { CASCADE_FOLLOW_UP_DAYS } from '../domain/metrics/cascade-steps.ts';
import { peopleEncountered } from '../domain/metrics/volumes.ts';
import type { IsoDate } from '../domain/units.ts';
import { type Counting, countingNote } from './counting-note.ts';
import type { CascadeBody, Figure } from './figure.ts';
import { markOf, pendingText } from './marks.ts';
import { suppressionSentence, undefinedSentence } from './messages/reasons.ts';
import { counted, countText, dateText, percent, percentRange } from './numbers.ts';

export interface CascadeInput {
  readonly cascade: Cascade;
  readonly asOf: IsoDate;
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
}

const QUESTION = 'How far do people come on the way from first contact to staying in treatment?';

/** Builds the cascade: of the people met long enough ago, how many came to each step. */
export function cascadeFigure({ cascade, asOf, scope, source, counting }: CascadeInput): Figure<CascadeBody> {
  const steps = cascade.steps.map((step, index) => bodyStep(cascade.steps, step, index));
  const answer = answerSentence(cascade, scope);
  return {
    id: 'cascade',
    question: QUESTION,
    answer,
    comparison: '',
    altText: `Bar chart with ${steps.length} steps. ${QUESTION} ${steps.map(({ mark }) => mark.label).join(' ')}`,
    table: {
      caption: QUESTION,
      columns: [
        { label: 'Step', numeric: false },
        { label: 'People', numeric: true },
        { label: 'Of all met', numeric: true },
        { label: '95% interval', numeric: true },
        { label: 'Of the step before', numeric: true },
        { label: 'Note', numeric: false },
      ],
      rows: cascade.steps.map((step, index) => tableRow(step, steps[index]?.ofPrevious ?? '', index)),
    },
    foot: {
      definition:
        `People first responders met at least ${CASCADE_FOLLOW_UP_DAYS} days before the as-of date, without those already in treatment; each step contains only people of the step before it. ${countingNote(counting)}`.trim(),
      counted: `${firstCount(cascade)}${andPending(cascade.pending)}`,
      asOf: `As of ${dateText(asOf)}`,
      source,
    },
    method: [
      {
        term: 'Who is counted',
        text: 'People, not rows. A person met several times counts once, with the furthest step reached after any of the encounters.',
      },
      {
        term: 'Follow-up',
        text: `Everybody in the picture has been followed for ${CASCADE_FOLLOW_UP_DAYS} days: 30 for the offer, 30 for entry, 180 in treatment. People met later are pending.`,
      },
      {
        term: 'Left out',
        text: 'People recorded as not eligible or already in treatment, and records whose dates contradict each other.',
      },
      { term: 'Interval', text: 'The 95% Wilson score interval of the share of all people met.' },
    ],
    sql: cascade.sql,
    listed: [],
    body: { kind: 'cascade', steps },
  };
}

function bodyStep(
  steps: readonly CascadeStep[],
  { step, cell }: CascadeStep,
  index: number,
): CascadeBody['steps'][number] {
  const { id, label } = step;
  const here = countOf(cell, index);
  const first = steps[0];
  const previous = steps[index - 1];
  return {
    id,
    label,
    count: here,
    mark: index === 0 ? volumeMark(cell, label) : shareMark(cell, label),
    ofPrevious: previous ? share(here, countOf(previous.cell, index - 1)) : '',
    ofFirst: index > 0 && first ? share(here, countOf(first.cell, 0)) : '',
  };
}

/** The first step is a count; drawn as the whole bar. */
function volumeMark(cell: Cell, label: string): CascadeBody['steps'][number]['mark'] {
  const mark = markOf(peopleEncountered, cell, label);
  return mark.state === 'ok' ? { ...mark, value: 1, low: null, high: null } : mark;
}

function shareMark(cell: Cell, label: string): CascadeBody['steps'][number]['mark'] {
  switch (cell.state) {
    case 'ok': {
      const share = percent(cell.value, cell.denominator);
      const people = cell.numerator === null ? '' : `${counted(cell.numerator, 'person', 'people')}, `;
      const interval = cell.interval
        ? ` (${percentRange(cell.interval.low, cell.interval.high, cell.denominator)})`
        : '';
      return {
        state: 'ok',
        value: cell.value,
        low: cell.interval?.low ?? null,
        high: cell.interval?.high ?? null,
        label: `${label}: ${people}${share} of all met${interval}.`,
      };
    }
    case 'immature':
      return { state: 'immature', value: null, low: null, high: null, label: `${label}: follow-up not complete.` };
    case 'suppressed':
      return { state: 'suppressed', reason: cell.reason, label: `${label}: ${suppressionSentence(cell.reason)}` };
    case 'undefined':
      return { state: 'undefined', reason: cell.reason, label: `${label}: ${undefinedSentence(cell.reason)}` };
  }
}

function countOf(cell: Cell, index: number): number | null {
  if (cell.state !== 'ok') return null;
  return index === 0 ? cell.denominator : cell.numerator;
}

function share(here: number | null, whole: number | null): string {
  return here === null || whole === null || whole === 0 ? '' : percent(here / whole, whole);
}

function tableRow({ step, cell }: CascadeStep, ofPrevious: string, index: number): readonly string[] {
  const people = countOf(cell, index);
  const ofAll = cell.state === 'ok' && index > 0 ? percent(cell.value, cell.denominator) : '';
  const interval =
    cell.state === 'ok' && index > 0 && cell.interval
      ? percentRange(cell.interval.low, cell.interval.high, cell.denominator)
      : '';
  const note =
    cell.state === 'suppressed'
      ? suppressionSentence(cell.reason)
      : cell.state === 'undefined'
        ? undefinedSentence(cell.reason)
        : '';
  return [step.label, people === null ? '' : countText(people), ofAll, interval, ofPrevious, note];
}

function answerSentence({ steps }: Cascade, scope: string): string {
  const who = scope === '' ? '' : `${scope}: `;
  const first = steps[0]?.cell;
  if (first?.state !== 'ok') return `${who}Too few people have been followed long enough to show the way.`;
  if (first.denominator === 0) return `${who}Nobody has been followed for ${CASCADE_FOLLOW_UP_DAYS} days yet.`;
  const told = steps
    .slice(1)
    .flatMap(({ step, cell }) =>
      cell.state === 'ok' && cell.numerator !== null ? [`${countText(cell.numerator)} ${step.predicate}`] : [],
    );
  return `${who}Of ${counted(first.denominator, 'person', 'people')} met and followed to the end, ${told.join(', ')}.`;
}

function firstCount({ steps }: Cascade): string {
  const first = steps[0]?.cell;
  return first?.state === 'ok' ? `n = ${counted(first.denominator, 'person', 'people')}` : 'n not shown';
}

function andPending(pending: number | null): string {
  const text = pendingText(pending);
  return text === '' ? '' : `, ${text}`;
}
