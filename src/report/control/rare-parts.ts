import { unreachable } from '../../domain/assert.ts';
import { controlWords as words } from '../messages/control.ts';
import type { ChartParts } from './chart-parts.ts';
import type { Chartable, ControlLayout } from './control-layout.ts';

export type RareData = Extract<Chartable, { readonly kind: 'events' }>;

/** What a chart of days or people between rare events says: how long waits are as a rule, why it is drawn, who may see it. */
export function rareParts({ rare, why }: RareData, { metric, kind, points, rows, lines }: ControlLayout): ChartParts {
  const own = kind === 'g' ? 'g' : 't';
  return {
    question: words.rare.question[own](metric.label),
    lead: words.rare.usual[own](centreText(lines, rows)),
    notes: [reasonText(why), words.rare.inside],
    counted: words.rare.counted(points.length + 1),
    sql: rare.sql,
    first: words.columns.event,
    isTurned: true,
    body: {
      unit: own === 't' ? 'days' : 'count',
      centreLabel: lines.kind === 'runs' ? words.rare.centre.runs : words.rare.centre.limits,
      model: null,
      words: {
        usual: words.rare.point[own],
        special: words.special,
        immature: words.rare.immature,
        immatureShort: words.rare.immatureShort,
        limits: words.limits,
      },
    },
  };
}

function reasonText(why: RareData['why']): string {
  switch (why.code) {
    case 'chosen':
      return words.rare.chosen;
    case 'no-periods':
      return words.rare.noPeriods;
    case 'sparse':
      return words.rare.sparse(why.events.toFixed(1), why.level);
    default:
      return unreachable(why);
  }
}

/** The centre of the latest stretch that has one, in words; empty where none has. */
function centreText(lines: ControlLayout['lines'], rows: ControlLayout['rows']): string {
  const write = rows[0]?.lineText;
  if (write === undefined || lines.kind === 'too-short') return '';
  if (lines.kind === 'runs') return write(lines.median);
  const last = lines.segments.findLast(({ limits }) => limits !== null);
  return last?.limits ? write(last.limits.centre) : '';
}
