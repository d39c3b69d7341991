import { GRID_GREY, QUIET_INK } from './chart-looks.ts';
import type { ChartPlan, PlanAxis } from './chart-plan.ts';
import { richText, solidFill, textLook, valued } from './chart-text.ts';
import { element, type Xml } from './xml.ts';

export const ACROSS_ID = 111_111_111;
export const UP_ID = 222_222_222;

const QUARTER_TURN = -5_400_000;

/** Both axes of a chart; elements stand in the order of ECMA-376 Part 1, 21.2.2. */
export function chartAxes(plan: ChartPlan, points: number): readonly Xml[] {
  const lies = plan.kind === 'bar';
  const first = { id: ACROSS_ID, other: UP_ID, place: lies ? 'l' : 'b', points };
  const second = { id: UP_ID, other: ACROSS_ID, place: lies ? 'b' : 'l', points };
  const isTurned = plan.across.isReversed;
  switch (plan.kind) {
    case 'scatter':
      return [valueAxis(plan.across, first), valueAxis(plan.up, second)];
    case 'area':
      return [dayAxis(plan.across, first), valueAxis(plan.up, second)];
    default:
      return [categoryAxis(plan.across, first), valueAxis(plan.up, { ...second, isTurned, between: 'between' })];
  }
}

interface Place {
  readonly id: number;
  readonly other: number;
  readonly place: string;
  readonly points: number;
  /** Whether the other axis begins at its far end. */
  readonly isTurned?: boolean;
  readonly between?: 'between' | 'midCat';
}

function categoryAxis(axis: PlanAxis, place: Place): Xml {
  return element('c:catAx', {}, [
    ...axisHead(axis, place, false),
    ...crossing(place),
    valued('c:auto', 0),
    valued('c:lblAlgn', 'ctr'),
    valued('c:lblOffset', 100),
    valued('c:noMultiLvlLbl', 1),
  ]);
}

/** Days as numbers: an axis of categories would set day 60 as far from day 0 as day 365 from day 180. */
function dayAxis(axis: PlanAxis, place: Place): Xml {
  return element('c:dateAx', {}, [
    ...axisHead(axis, place, false),
    ...crossing(place),
    valued('c:auto', 0),
    valued('c:lblOffset', 100),
    valued('c:baseTimeUnit', 'days'),
    ...(axis.step === null ? [] : [valued('c:majorUnit', axis.step), valued('c:majorTimeUnit', 'days')]),
  ]);
}

function valueAxis(axis: PlanAxis, place: Place): Xml {
  return element('c:valAx', {}, [
    ...axisHead(axis, place, place.id === UP_ID && !axis.isBare),
    ...crossing(place),
    valued('c:crossBetween', place.between ?? 'midCat'),
    axis.step === null ? null : valued('c:majorUnit', axis.step),
  ]);
}

function axisHead(axis: PlanAxis, { id, place, points }: Place, hasGrid: boolean): readonly Xml[] {
  const turn = place === 'l' ? QUARTER_TURN : null;
  return [
    valued('c:axId', id),
    element('c:scaling', {}, [
      valued('c:orientation', axis.isReversed ? 'maxMin' : 'minMax'),
      axis.max === null ? null : valued('c:max', axis.max),
      axis.min === null ? null : valued('c:min', axis.min),
    ]),
    valued('c:delete', axis.isBare ? 1 : 0),
    valued('c:axPos', place),
    ...(hasGrid ? [element('c:majorGridlines', {}, [line(GRID_GREY)])] : []),
    ...(axis.title === '' || axis.isBare ? [] : [title(axis.title, points, turn)]),
    element('c:numFmt', { formatCode: axis.format, sourceLinked: 0 }),
    valued('c:majorTickMark', 'out'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'nextTo'),
    line(QUIET_INK),
    textLook(points),
  ];
}

function title(text: string, points: number, turn: number | null): Xml {
  return element('c:title', {}, [richText(text, points, turn), valued('c:overlay', 0)]);
}

function crossing({ other, isTurned = false }: Place): readonly Xml[] {
  return [valued('c:crossAx', other), valued('c:crosses', isTurned ? 'max' : 'autoZero')];
}

function line(color: string): Xml {
  return element('c:spPr', {}, [element('a:ln', { w: 9525 }, [solidFill(color)])]);
}
