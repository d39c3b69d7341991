import type { FunnelFlag } from '../../domain/stats/funnel.ts';
import { funnelPlot } from '../../domain/stats/funnel-plot.ts';
import { additiveLimits } from '../../domain/stats/overdispersion.ts';
import { countingNote } from '../counting-note.ts';
import type { Figure, FunnelBody } from '../figure.ts';
import { funnelWords as words } from '../messages/compare.ts';
import { definitionLine } from '../method-note.ts';
import { countText, dateText, percent } from '../numbers.ts';
import type { ComparisonInput } from './comparison-figure.ts';
import { comparedName, inNeutralOrder, partName } from './group-names.ts';

/** Fewer sites make no funnel. */
const FEWEST_SITES = 3;
const UPPER = { inner: 0.975, outer: 0.999 } as const;

type Plot = NonNullable<ReturnType<typeof funnelPlot>>;

/** Builds the funnel plot of sites; `null` of fewer than three. */
export function funnelFigure(input: ComparisonInput): Figure<FunnelBody> | null {
  const { comparison, field } = input;
  const parts = inNeutralOrder(field, comparison.parts);
  const units = parts.map((part) => ({ id: partName(field, part.groups), counts: part }));
  const plot = units.length < FEWEST_SITES ? undefined : funnelPlot(units);
  if (plot === undefined) return null;
  const curves = plot.curves.map((curve) => widened(plot, curve));
  const points = plot.points.map(({ id, counts, value, flag }) => {
    const position = tau2Of(plot) > 0 ? widenedFlag(plot, counts.denominator, value) : flag;
    return { name: id, people: counts.denominator, value, position };
  });
  const question = words.question(comparison.metric.label, comparedName(field));
  const answer = answerSentence(plot, points, input.scope);
  const people = points.reduce((sum, point) => sum + point.people, 0);
  return {
    id: `funnel-${comparison.metric.id}-by-${field}`,
    question,
    answer,
    comparison: '',
    altText: `${words.picture(points.map(({ name }) => name))} ${question} ${answer}`,
    table: {
      caption: question,
      columns: [
        { label: words.columns.site, numeric: false },
        { label: words.columns.people, numeric: true },
        { label: words.columns.share, numeric: true },
        { label: words.columns.position, numeric: false },
      ],
      rows: points.map((point) => [
        point.name,
        countText(point.people),
        percent(point.value, point.people),
        words.position[point.position],
      ]),
    },
    foot: {
      definition: [definitionLine(comparison.metric), words.definition, countingNote(input.counting)]
        .filter((text) => text !== '')
        .join(' '),
      counted: `n = ${countText(people)}`,
      asOf: `As of ${dateText(input.asOf)}`,
      source: input.source,
    },
    method: words.method,
    sql: comparison.sql,
    listed: [],
    body: {
      kind: 'funnel',
      peopleLabel: words.axis,
      target: { value: plot.target, label: `${words.target} ${percent(plot.target, 1)}` },
      curves,
      innerLabel: words.inner,
      outerLabel: words.outer,
      points: points.map(({ name, people: n, value, position }) => ({
        name,
        people: n,
        value,
        isOutside: position !== 'within',
        label: words.point(name, percent(value, n), countText(n), words.position[position]),
      })),
    },
  };
}

/** The variance between sites beyond chance; 0 where there is none or it is not allowed for. */
function tau2Of({ spread }: Plot): number {
  return spread === undefined ? 0 : spread.tau2;
}

function limitsAt(plot: Plot, people: number, upper: number): readonly [low: number, high: number] {
  const error = Math.sqrt((plot.target * (1 - plot.target)) / people);
  const [low, high] = additiveLimits(plot.target, error, tau2Of(plot), upper);
  return [low, high];
}

function widened(plot: Plot, curve: Plot['curves'][number]): FunnelBody['curves'][number] {
  const { n: people, low95, high95, low998, high998 } = curve;
  if (tau2Of(plot) === 0) return { people, inner: [low95, high95], outer: [low998, high998] };
  return { people, inner: limitsAt(plot, people, UPPER.inner), outer: limitsAt(plot, people, UPPER.outer) };
}

function widenedFlag(plot: Plot, people: number, value: number): FunnelFlag {
  const [innerLow, innerHigh] = limitsAt(plot, people, UPPER.inner);
  const [outerLow, outerHigh] = limitsAt(plot, people, UPPER.outer);
  if (value > outerHigh) return 'high_3s';
  if (value < outerLow) return 'low_3s';
  if (value > innerHigh) return 'high_2s';
  return value < innerLow ? 'low_2s' : 'within';
}

function answerSentence(
  plot: Plot,
  points: readonly { readonly name: string; readonly position: FunnelFlag }[],
  scope: string,
): string {
  const named = (start: string) => points.filter(({ position }) => position.startsWith(start)).map(({ name }) => name);
  const answer = words.answer({
    sites: points.length,
    target: percent(plot.target, 1),
    high: named('high'),
    low: named('low'),
  });
  const spread = tau2Of(plot) > 0 ? ` ${words.spread}` : '';
  return `${scope === '' ? '' : `${scope}: `}${answer}${spread}`;
}
