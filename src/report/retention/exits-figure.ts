import type { IncidencePoint } from '../../data/cohort/published-incidence.ts';
import type { ExitReasons } from '../../data/exit-reasons.ts';
import { EXIT_REASON_VALUES } from '../../domain/schema/coded-values.ts';
import type { IsoDate } from '../../domain/units.ts';
import { changesOf, exitNotes } from '../changed-definitions.ts';
import { type Counting, countingNote } from '../counting-note.ts';
import type { Figure, FigureTable, StackBody } from '../figure.ts';
import { exitWords as words } from '../messages/exits.ts';
import { countText, dateText, percent, percentRange } from '../numbers.ts';

export interface ExitsInput {
  readonly exits: Pick<ExitReasons, 'measure' | 'causes' | 'points' | 'isExact' | 'sql'>;
  readonly asOf: IsoDate;
  readonly scope: string;
  readonly source: string;
  readonly counting: Counting;
}

const WHOLE_PERCENTS = 1;
/** The day that the sentence is about, or the last one before it that can be told. */
const HEADLINE_DAY = 180;

/** Builds the picture of how people leave: everybody, day by day, by what became of them. */
export function exitsFigure(input: ExitsInput): Figure<StackBody> {
  const { exits } = input;
  const names = exits.causes.map(causeName);
  const answer = answerSentence(input, names);
  return {
    id: 'exit-reasons',
    question: words.question,
    answer,
    notes: exitNotes(exits.measure),
    comparison: '',
    altText: `${words.picture(names)} ${words.question} ${answer}`,
    table: exitsTable(exits, names),
    foot: {
      definition: [words.definition, changesOf([exits.measure]), countingNote(input.counting)]
        .filter((text) => text !== '')
        .join(' '),
      counted: words.everybodyCounted,
      asOf: `As of ${dateText(input.asOf)}`,
      source: input.source,
    },
    method: words.method,
    sql: exits.sql,
    listed: [],
    body: {
      kind: 'stack',
      dayLabel: words.dayLabel,
      isExact: exits.isExact,
      layers: [words.remaining, ...names],
      points: exits.points.map((point) => ({
        day: point.day,
        shares: [point.remaining, ...point.causes.map(({ share }) => share)],
        label: pointText(point, names),
      })),
    },
  };
}

/** The reasons of one layer in words. */
function causeName(codes: readonly string[]): string {
  const names = codes.map(reasonLabel);
  return names.length === 1 ? names.join() : words.together(names);
}

function reasonLabel(code: string): string {
  return EXIT_REASON_VALUES.find((value) => value.code === code)?.label ?? words.notRecorded;
}

function shareOf(share: number): string {
  return percent(share, WHOLE_PERCENTS);
}

function pointText({ day, remaining, causes }: IncidencePoint, names: readonly string[]): string {
  const parts = causes.map(({ share }, cause) => `${names[cause] ?? ''} ${shareOf(share)}`);
  return words.point(day, [`${words.remaining} ${shareOf(remaining)}`, ...parts].join(', '));
}

function answerSentence({ exits, scope }: ExitsInput, names: readonly string[]): string {
  const point = exits.points.filter(({ day }) => day <= HEADLINE_DAY).at(-1);
  const who = scope === '' ? '' : `${scope}: `;
  if (point === undefined || point.day === 0) return `${who}${words.nothing}`;
  const parts = point.causes
    .map(({ share }, cause) => ({ share, name: names[cause] ?? '' }))
    .sort((a, b) => b.share - a.share)
    .map(({ share, name }) => words.hadLeft(name, shareOf(share)));
  const merged = exits.causes.filter((codes) => codes.length > 1).map((codes) => words.merged(causeName(codes)));
  return `${who}${[
    words.headline(point.day, shareOf(point.remaining), parts.join(', ')),
    keptSentence(exits, point),
    ...merged,
  ]
    .filter((text) => text !== '')
    .join(' ')}`;
}

/** The wider meaning of staying, where both ways to leave well are told on their own or did not occur. */
function keptSentence({ causes }: ExitsInput['exits'], { remaining, causes: shares }: IncidencePoint): string {
  const good = causes.map((codes) => codes.every((code) => code === 'completed' || code === 'transferred'));
  const isMixed = causes.some(
    (codes, at) => !good[at] && codes.some((code) => ['completed', 'transferred'].includes(code)),
  );
  if (isMixed || !good.includes(true)) return '';
  const kept = shares.reduce((sum, { share }, at) => (good[at] ? sum + share : sum), remaining);
  return words.kept(shareOf(kept));
}

function exitsTable({ points }: ExitsInput['exits'], names: readonly string[]): FigureTable {
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    caption: words.question,
    columns: [
      numeric(words.columns.days),
      numeric(words.remaining),
      ...names.flatMap((name) => [numeric(name), numeric(words.columns.interval(name))]),
    ],
    rows: points.map(({ day, remaining, causes }) => [
      countText(day),
      shareOf(remaining),
      ...causes.flatMap(({ share, low, high }) => [
        shareOf(share),
        low === null || high === null ? '' : percentRange(low, high, WHOLE_PERCENTS),
      ]),
    ]),
  };
}
