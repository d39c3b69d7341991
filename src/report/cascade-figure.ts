import type { Cascade, CascadeStep, Cell, StepLoss, StepWait } from '../data/result.ts';
import { peopleEncountered } from '../domain/metrics/volumes.ts';
import type { IsoDate } from '../domain/units.ts';
import { countOf, share } from './cascade-counts.ts';
import { cascadeTable, lossName } from './cascade-table.ts';
import { changesOf } from './changed-definitions.ts';
import { type Counting, countingNote } from './counting-note.ts';
import type { CascadeBody, Figure } from './figure.ts';
import { markOf, pendingText } from './marks.ts';
import { cascadeWords as words } from './messages/cascade.ts';
import { leftOutReason } from './messages/left-out.ts';
import { suppressionSentence, undefinedSentence } from './messages/reasons.ts';
import { counted, countText, dateText, daysText, percent, percentRange } from './numbers.ts';

export interface CascadeInput {
  readonly cascade: Cascade;
  readonly asOf: IsoDate;
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
}

/** Builds the cascade: of the people met long enough ago, how many came to each step, how fast, and why others did not. */
export function cascadeFigure({ cascade, asOf, scope, source, counting }: CascadeInput): Figure<CascadeBody> {
  const { definition } = cascade;
  const steps = cascade.steps.map((step, index) => bodyStep(cascade, step, index));
  const answer = `${scope === '' ? '' : `${scope}: `}${answerSentence(cascade)}`;
  const said = [words.definition(definition.followUpDays), unitSentence(cascade), changesOf(definition.measures)];
  return {
    id: 'cascade',
    question: words.question,
    answer,
    notes: notesOf(cascade),
    comparison: '',
    altText: `Bar chart with ${steps.length} steps. ${words.question} ${steps.map(({ mark }) => mark.label).join(' ')}`,
    table: cascadeTable(cascade),
    foot: {
      definition: [...said, countingNote(counting)].filter((text) => text !== '').join(' '),
      counted: `${firstCount(cascade)}${andPending(cascade.pending)}`,
      asOf: `As of ${dateText(asOf)}`,
      source,
    },
    method: [...words.method(definition.followUpDays, lagOf(cascade)), ...leftOutLine(cascade)],
    sql: cascade.sql,
    listed: [],
    body: { kind: 'cascade', steps },
  };
}

function lagOf({ definition }: Cascade): number {
  const lags = definition.measures.flatMap(({ switches: { lagDays } }) => (lagDays === undefined ? [] : [lagDays]));
  return Math.max(0, ...lags);
}

function unitSentence({ definition }: Cascade): string {
  switch (definition.episodes) {
    case 'any':
      return '';
    case 'first':
      return words.firstEncounter;
    case 'every':
      return words.everyEncounter;
  }
}

const EXITS = ['completed', 'transferred', 'jailed', 'died'] as const;

/** Where the cascade cannot follow a changed definition, and why. */
function notesOf({ definition }: Cascade): readonly string[] {
  const later = definition.measures.slice(2);
  const isLeftOut = later.some(({ switches }) => EXITS.some((name) => switches[name] === 'left-out'));
  const isApart = later.some(({ changed = [] }) => changed.includes('episodes'));
  return [...(isLeftOut ? [words.exitsLeftOut] : []), ...(isApart ? [words.episodesApart] : [])];
}

function leftOutLine({ definition }: Cascade): Figure['method'] {
  const reasons = [...new Set(definition.leftOut.map(({ reason }) => leftOutReason(reason)))];
  return [{ term: 'Left out', text: `${reasons.join('; ')}. Each person left out is counted once.` }];
}

function bodyStep(
  cascade: Cascade,
  { step, cell, wait, lost }: CascadeStep,
  index: number,
): CascadeBody['steps'][number] {
  const here = countOf(cell, index);
  const first = cascade.steps[0];
  const previous = cascade.steps[index - 1];
  return {
    id: step.id,
    label: step.label,
    count: here,
    mark: index === 0 ? volumeMark(cell, step.label) : shareMark(cell, step.label),
    ofPrevious: previous ? share(here, countOf(previous.cell, index - 1)) : '',
    ofFirst: index > 0 && first ? share(here, countOf(first.cell, 0)) : '',
    details: [...waitText(wait), ...lossText(cascade, lost)],
  };
}

function waitText(wait: StepWait | null): readonly string[] {
  if (wait?.state !== 'ok') return wait?.state === 'hidden' ? [words.waitHidden] : [];
  const { median, lowerQuartile, upperQuartile, since, people } = wait;
  const quartiles = `${numberOfDays(lowerQuartile)} to ${daysText(upperQuartile)}`;
  return [words.wait({ median: daysText(median), quartiles, since: since.label, people: countText(people) })];
}

function numberOfDays(days: number): string {
  return daysText(days).split(' ')[0] ?? '';
}

function lossText({ definition }: Cascade, lost: StepLoss | null): readonly string[] {
  if (lost === null || lost.people === 0) return [];
  const [one, many] = words.unit[definition.episodes];
  const reasons = lost.reasons.map((reason) => `${lossName(reason).toLowerCase()} ${countText(reason.people)}`);
  return [words.loss(counted(lost.people, one, many), reasons.join(', '))];
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

function answerSentence({ steps, definition }: Cascade): string {
  const first = steps[0]?.cell;
  if (first?.state !== 'ok') return words.tooFew;
  if (first.denominator === 0) return words.nobody(definition.followUpDays);
  const told = steps
    .slice(1)
    .flatMap(({ step, cell }) =>
      cell.state === 'ok' && cell.numerator !== null ? [`${countText(cell.numerator)} ${step.predicate}`] : [],
    );
  const [one, many] = words.unit[definition.episodes];
  const sentences = [
    words.told(counted(first.denominator, one, many), told.join(', ')),
    largestLoss({ steps, definition }),
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

/** Where most were lost; said only where every step is told, since a hidden one could hold more. */
function largestLoss({ steps, definition }: Pick<Cascade, 'steps' | 'definition'>): string {
  const losses = steps.slice(1).flatMap(({ step, lost }) => (lost === null ? [] : [{ step, people: lost.people }]));
  const largest = losses.toSorted((a, b) => b.people - a.people)[0];
  if (losses.length < steps.length - 1 || largest === undefined || largest.people === 0) return '';
  const [one, many] = words.unit[definition.episodes];
  return words.largestLoss(counted(largest.people, one, many), largest.step.label);
}

function firstCount({ steps, definition }: Cascade): string {
  const first = steps[0]?.cell;
  const [one, many] = words.unit[definition.episodes];
  return first?.state === 'ok' ? `n = ${counted(first.denominator, one, many)}` : 'n not shown';
}

function andPending(pending: number | null): string {
  const text = pendingText(pending);
  return text === '' ? '' : `, ${text}`;
}
