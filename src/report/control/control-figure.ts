import type { ControlSeries } from '../../data/control-series.ts';
import { type Counting, countingNote } from '../counting-note.ts';
import type { ControlBody, Figure } from '../figure.ts';
import { controlWords as words } from '../messages/control.ts';
import { controlMethod } from '../messages/control-method.ts';
import { definitionLine } from '../method-note.ts';
import { dateText, periodText } from '../numbers.ts';
import type { ChartParts } from './chart-parts.ts';
import { controlAnswer } from './control-answer.ts';
import { type Chartable, type ControlChoices, type ControlLayout, controlLayout } from './control-layout.ts';
import { bodyParts, controlTable } from './control-rows.ts';
import { dispersionNote } from './dispersion-note.ts';
import { type EventModel, eventModel } from './event-model.ts';
import { lastYearNote, seasonNote } from './last-year.ts';
import { rareParts } from './rare-parts.ts';

/** What all control charts are told beside their numbers. */
export interface ControlContext extends ControlChoices {
  /** Whom the filters keep, in words. */
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
}

/** Builds the control or run chart of a measure by period or of single events; `null` of fewer than ten complete points. */
export function controlFigure(data: Chartable, context: ControlContext): Figure<ControlBody> | null {
  const layout = controlLayout(data, context);
  const { metric, kind, rows, lines, placed } = layout;
  if (lines.kind === 'too-short') return null;
  const parts = data.kind === 'periods' ? periodParts(data.series, layout, context) : rareParts(data, layout);
  const who = context.scope === '' ? '' : `${context.scope}: `;
  const said = controlAnswer({ rows, lines, good: parts.isTurned ? TURNED[metric.direction] : metric.direction });
  const answer = `${who}${parts.lead === '' ? '' : `${parts.lead} `}${said}`;
  return {
    id: `control-${metric.id}`,
    question: parts.question,
    answer,
    notes: parts.notes,
    comparison: '',
    altText: `${words.picture(rows[0]?.label ?? '', rows.at(-1)?.label ?? '')} ${parts.question} ${answer}`,
    table: controlTable(rows, lines, { caption: parts.question, first: parts.first, notes: placed.texts }),
    foot: {
      definition: [definitionLine(metric), countingNote(context.counting)].filter((text) => text !== '').join(' '),
      counted: parts.counted,
      asOf: `As of ${dateText(context.asOf)}`,
      source: context.source,
    },
    method: controlMethod(kind),
    sql: parts.sql,
    listed: [],
    body: { kind: 'control', ...bodyParts(rows, lines), breaks: placed.breaks, events: placed.events, ...parts.body },
  };
}

const TURNED = {
  'higher-is-better': 'lower-is-better',
  'lower-is-better': 'higher-is-better',
  neither: 'neither',
} as const;

function periodParts(
  series: ControlSeries,
  { metric, kind, points, rows, lines }: ControlLayout,
  { events }: ControlContext,
): ChartParts {
  const outcomes = events.flatMap(
    (event) =>
      eventModel(event, points, { kind, isDays: metric.statistic === 'median-days', periodName: periodText }) ?? [],
  );
  const models = outcomes.flatMap((outcome) => (outcome.state === 'ok' ? [outcome.model] : []));
  const said = outcomes.map((outcome) => (outcome.state === 'ok' ? outcome.model.sentence : outcome.sentence));
  const { exposure } = series;
  return {
    question: exposure === null ? words.question(metric.label) : words.questionEach(metric.label, exposure.subject),
    lead: '',
    notes: [lastYearNote(points, metric), seasonNote(points, metric), dispersionNote(lines, kind), ...said].filter(
      (text) => text !== null,
    ),
    counted: words.level(series.level),
    sql: series.sql,
    first: words.columns.period,
    isTurned: false,
    body: {
      unit: unitOf(series),
      centreLabel: lines.kind === 'runs' ? words.centre.runs : words.centre.limits,
      model: modelBody(models.at(-1), rows),
      words: {
        usual: words.usual,
        special: words.special,
        immature: words.immature,
        immatureShort: words.immatureShort,
        limits: words.limits,
      },
    },
  };
}

function unitOf({ metric, exposure }: ControlSeries): ControlBody['unit'] {
  if (metric.statistic === 'proportion') return 'proportion';
  return metric.statistic === 'volume' || exposure !== null ? 'count' : 'days';
}

function modelBody(model: EventModel | undefined, rows: readonly { readonly id: string }[]): ControlBody['model'] {
  if (model === undefined) return null;
  return {
    fitted: rows.map(({ id }) => model.lines.get(id)?.fitted ?? null),
    goneOn: rows.map(({ id }) => model.lines.get(id)?.goneOn ?? null),
    fittedLabel: words.fitted(model.event.label),
    goneOnLabel: words.goneOn,
  };
}
