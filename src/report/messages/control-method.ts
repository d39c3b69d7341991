import type { ControlKind } from '../control/chart-of.ts';

const LIMITS: Readonly<Record<ControlKind, string>> = {
  p: 'p chart (Shewhart): the average share, and 3 standard errors of it for the number of people of each period.',
  'p-laney': 'p′ chart (Laney 2002): the limits of a p chart, made wider by how much neighbouring periods differ.',
  u: 'u chart (Shewhart): the average number of events a person, and 3 standard errors of it for the people of each period.',
  'u-laney': 'u′ chart (Laney 2002): the limits of a u chart, made wider by how much neighbouring periods differ.',
  c: 'c chart (Shewhart): the average count, and 3 times its square root. It takes periods as alike in length and events as independent.',
  xmr: 'XmR chart: the average, and 2.66 times the mean difference of neighbouring periods.',
  t: 't chart (Nelson 1994): days between events, raised to 1/3.6 so that ordinary waits are nearly normal; XmR limits on that scale, brought back. A point above the upper limit means that events have become rarer.',
  g: 'g chart (Benneyan 2001): people between events; limits 3 standard deviations of the geometric distribution around the mean, centre its median (0.693 times the mean). It allows for more or fewer people being met. A point above the upper limit means that events have become rarer.',
};

/** How a control chart is made, for *How computed*. */
export function controlMethod(kind: ControlKind): readonly { readonly term: string; readonly text: string }[] {
  return [
    {
      term: 'Limits',
      text: `${LIMITS[kind]} Periods whose follow-up is not complete, that are not over where counts are drawn, or that are hidden take no part.`,
    },
    ...COMMON,
    ...(kind === 't' || kind === 'g' ? RARE : BY_PERIOD),
  ];
}

const COMMON = [
  {
    term: 'Rules',
    text: 'Those of NHS England, Making Data Count: a point outside the limits; seven in a row on one side; seven in a row rising or falling; two of three near a limit. One set of rules only: several together would raise false alarms. Points inside the limits are ordinary variation.',
  },
  {
    term: 'Short series',
    text: 'From 20 complete points on with limits, from 12 on with trial limits, of 10 or 11 as a run chart about the median with the rules of Anhøj (2014).',
  },
  {
    term: 'New limits',
    text: 'Limits are worked out anew only where somebody has said so, with a reason that stands on the chart. They never move by themselves. A stretch or baseline of fewer than 12 points bears no limits.',
  },
] as const;

const BY_PERIOD = [
  {
    term: 'Seasons',
    text: 'The latest complete quarter against the same one a year before, as a difference of shares (Newcombe 1998). Whether quarters of the year differ is said only of three complete years and more: a logistic regression with over-dispersion, trend and quarters, Wald F test.',
  },
  {
    term: 'Period',
    text: 'The shortest of month, quarter, half-year and year with at least 20 people in the middle period, 11 or more in four of five, and none that must be hidden: limits without the hidden ones would be wrong.',
  },
  {
    term: 'Marked events',
    text: 'With 8 complete periods on each side: a segmented regression with over-dispersion (Wagner 2002), a change of level and of slope. Exploratory: neighbouring periods may hang together, and other things change too.',
  },
] as const;

const RARE = [
  {
    term: 'Why not by period',
    text: 'With fewer than 3 events in the average period (Montgomery 2013, section 7.2) most periods hold none or one, and limits of shares say nothing.',
  },
  {
    term: 'Who may see it',
    text: 'Each point is the time between two single events, so it tells when something happened to a person. It is made only while nothing is hidden, for use inside the house, and never in what is published.',
  },
  {
    term: 'Open end',
    text: 'The wait since the last event is not over: it is drawn hollow and takes no part in limits and rules.',
  },
] as const;
