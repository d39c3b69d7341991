import type { ControlSeries } from '../../data/control-series.ts';
import { type ControlChoice, choiceFor } from '../../domain/control-choice.ts';
import { type LimitRule, limitRulesOf } from '../../domain/limit-rules.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import type { IsoDate } from '../../domain/units.ts';
import { type Counting, countingNote } from '../counting-note.ts';
import type { ControlBody, Figure } from '../figure.ts';
import { controlWords as words } from '../messages/control.ts';
import { controlMethod } from '../messages/control-method.ts';
import { definitionLine } from '../method-note.ts';
import { dateText, periodText } from '../numbers.ts';
import type { ControlKind } from './chart-of.ts';
import { controlAnswer } from './control-answer.ts';
import { controlLines } from './control-lines.ts';
import { bodyParts, controlTable } from './control-rows.ts';
import { dispersionNote } from './dispersion-note.ts';
import { type EventModel, eventModel } from './event-model.ts';
import { lastYearNote } from './last-year.ts';
import { type MarkedDay, placedNotes } from './placed-notes.ts';
import { placesOf, pointsOf, rowsOf } from './series-points.ts';

/** What all control charts are told beside their numbers. */
export interface ControlContext {
  readonly choice: ControlChoice;
  readonly events: readonly MarkedDay[];
  /** What the county has said of its limits, of all measures. */
  readonly limits: readonly LimitRule[];
  readonly asOf: IsoDate;
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
}

export interface ControlInput extends ControlContext {
  readonly series: ControlSeries;
}

/** Which chart a measure by period has. */
function kindOf({ metric, exposure }: Pick<ControlSeries, 'metric' | 'exposure'>, choice: ControlChoice): ControlKind {
  if (exposure !== null) return choice === 'per-person-laney' ? 'u-laney' : 'u';
  const own = choiceFor(metric, choice);
  if (metric.statistic === 'proportion') return own === 'laney' ? 'p-laney' : 'p';
  return own === 'counts' ? 'c' : 'xmr';
}

/** Builds the control or run chart of a measure by period; `null` of fewer than ten complete periods. */
export function controlFigure(input: ControlInput): Figure<ControlBody> | null {
  const { series, scope } = input;
  const { metric } = series;
  const kind = kindOf(series, input.choice);
  const [points, rows] = [pointsOf(series), rowsOf(series)];
  const lines = controlLines(points, kind, limitRulesOf(input.limits, metric.id));
  if (lines.kind === 'too-short') return null;
  const question =
    series.exposure === null ? words.question(metric.label) : words.questionEach(metric.label, series.exposure.subject);
  const answer = `${scope === '' ? '' : `${scope}: `}${controlAnswer({ rows, lines, good: metric.direction })}`;
  const outcomes = input.events.map((event) =>
    eventModel(event, points, { kind, isDays: metric.statistic === 'median-days', periodName: periodText }),
  );
  const models = outcomes.flatMap((outcome) => (outcome?.state === 'ok' ? [outcome.model] : []));
  const said = outcomes.flatMap((outcome) => {
    if (outcome === null) return [];
    return [outcome.state === 'ok' ? outcome.model.sentence : outcome.sentence];
  });
  const placed = placedNotes(lines, placesOf(series), input.events);
  return {
    id: `control-${metric.id}`,
    question,
    answer,
    notes: [lastYearNote(points, metric), dispersionNote(lines, kind), ...said].filter((text) => text !== null),
    comparison: '',
    altText: `${words.picture(rows[0]?.label ?? '', rows.at(-1)?.label ?? '')} ${question} ${answer}`,
    table: controlTable(rows, lines, { caption: question, first: words.columns.period, notes: placed.texts }),
    foot: footOf(metric, words.level(series.level), input),
    method: controlMethod(kind),
    sql: series.sql,
    listed: [],
    body: {
      kind: 'control',
      unit: unitOf(series),
      ...bodyParts(rows, lines),
      centreLabel: words.centre[lines.kind],
      breaks: placed.breaks,
      events: placed.events,
      model: modelBody(models.at(-1), rows),
      words: bodyWords(words.usual),
    },
  };
}

/** The foot line of any control chart. */
export function footOf(metric: Metric, counted: string, { counting, asOf, source }: ControlContext): Figure['foot'] {
  return {
    definition: [definitionLine(metric), countingNote(counting)].filter((text) => text !== '').join(' '),
    counted,
    asOf: `As of ${dateText(asOf)}`,
    source,
  };
}

/** The words of the key. */
export function bodyWords(
  usual: string,
  pending: Pick<ControlBody['words'], 'immature' | 'immatureShort'> = words,
): ControlBody['words'] {
  const { immature, immatureShort } = pending;
  return { usual, special: words.special, immature, immatureShort, limits: words.limits };
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
