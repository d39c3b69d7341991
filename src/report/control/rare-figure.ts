import type { RareEvents } from '../../data/rare-events.ts';
import { limitRulesOf } from '../../domain/limit-rules.ts';
import type { GoodDirection } from '../../domain/stats/nhs-icons.ts';
import type { ControlBody, Figure } from '../figure.ts';
import { controlWords as words } from '../messages/control.ts';
import { controlMethod } from '../messages/control-method.ts';
import { controlAnswer } from './control-answer.ts';
import { bodyWords, type ControlContext, footOf } from './control-figure.ts';
import { type ControlLines, controlLines } from './control-lines.ts';
import { bodyParts, controlTable } from './control-rows.ts';
import { placedNotes } from './placed-notes.ts';
import { type Between, daysBetween, peopleBetween } from './rare-points.ts';

export interface RareInput extends ControlContext {
  readonly rare: RareEvents;
  /** Why the chart is one of single events. */
  readonly reason: string;
}

/** The other way round: the longer between two bad events, the better. */
const GOOD: Readonly<Record<GoodDirection, GoodDirection>> = {
  'higher-is-better': 'lower-is-better',
  'lower-is-better': 'higher-is-better',
  neither: 'neither',
};

/** The chart of what lies between rare events, with its lines. */
function rareLines({ rare, choice, limits, asOf }: Pick<RareInput, 'rare' | 'choice' | 'limits' | 'asOf'>): Between & {
  readonly kind: 't' | 'g';
  readonly lines: ControlLines;
} {
  const kind = choice === 'cases-between' ? 'g' : 't';
  const between = kind === 'g' ? peopleBetween(rare, asOf) : daysBetween(rare, asOf);
  const lines = controlLines(between.points, kind, limitRulesOf(limits, rare.metric.id));
  return { ...between, kind, lines };
}

/** Builds the chart of days or people between rare events; `null` of fewer than eleven events. */
export function rareFigure(input: RareInput): Figure<ControlBody> | null {
  const { rare, scope } = input;
  const { metric } = rare;
  const { kind, lines, rows, places, events } = rareLines(input);
  if (lines.kind === 'too-short') return null;
  const question = words.rare.question[kind](metric.label);
  const answer = `${scope === '' ? '' : `${scope}: `}${words.rare.usual[kind](centreText(lines, rows))} ${controlAnswer({ rows, lines, good: GOOD[metric.direction] })}`;
  const placed = placedNotes(lines, places, input.events);
  return {
    id: `control-${metric.id}`,
    question,
    answer,
    notes: [input.reason, words.rare.inside],
    comparison: '',
    altText: `${words.picture(rows[0]?.label ?? '', rows.at(-1)?.label ?? '')} ${question} ${answer}`,
    table: controlTable(rows, lines, { caption: question, first: words.columns.event, notes: placed.texts }),
    foot: footOf(metric, words.rare.counted(events), input),
    method: controlMethod(kind),
    sql: rare.sql,
    listed: [],
    body: {
      kind: 'control',
      unit: kind === 't' ? 'days' : 'count',
      ...bodyParts(rows, lines),
      centreLabel: words.rare.centre[lines.kind],
      breaks: placed.breaks,
      events: placed.events,
      model: null,
      words: bodyWords(words.rare.point[kind], words.rare),
    },
  };
}

/** The centre of the latest stretch that has one, in words. */
function centreText(lines: ControlLines, rows: Between['rows']): string {
  const write = rows[0]?.lineText ?? String;
  if (lines.kind === 'runs') return write(lines.median);
  const centre =
    lines.kind === 'limits' ? lines.segments.findLast(({ limits }) => limits !== null)?.limits?.centre : null;
  return centre === undefined || centre === null ? '' : write(centre);
}
