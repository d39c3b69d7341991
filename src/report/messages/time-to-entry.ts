import { counted, daysText } from '../numbers.ts';

/** The sentences of the picture of how soon people come. */
export const entryWords = {
  question: 'How soon do people enter treatment?',
  dayLabel: 'Days since referral',
  everybody: 'Our program',
  definition: (who: string) =>
    `${who.charAt(0).toUpperCase()}${who.slice(1)}, from the referral to the entry. Who has not entered waits up to the as-of date, also who declined; who dies can no longer enter.`,
  windowsLabel: 'fixed window, with its 95% interval',
  picture: 'Curve of the share of people referred who entered treatment, by days since referral.',
  nothing: 'Too few people to show how soon they come.',
  point: (day: number, share: string) => `${share} had entered by day ${day}.`,
  windowPlace: (days: number) => `Fixed window of ${days} days`,
  counted: (people: number, days: number) => `n = ${counted(people, 'person', 'people')} followed for ${days} days`,
  headline: (shareOf: string, days: number, range: string) =>
    `${shareOf} people referred entered treatment within ${days} days${range}.`,
  median: (days: number, range: string) =>
    `Half of those who came within 90 days waited ${daysText(days)} or less${range === '' ? '' : ` (${range})`}.`,
  columns: {
    day: 'Day',
    curve: 'Entered by then (curve)',
    curveInterval: '95% interval (curve)',
    window: 'Entered (fixed window)',
    windowInterval: '95% interval (fixed window)',
    entered: 'Entered',
    referred: 'Followed long enough',
    note: 'Note',
  },
  method: [
    {
      term: 'Who is counted',
      text: 'People, not rows: from the first referral in the dates in view.',
    },
    {
      term: 'Curve',
      text: 'Cumulative incidence of entry (Aalen and Johansen 1978), with death before entry as a competing event; one minus a Kaplan-Meier curve would say too much. The band is the 95% interval on the log-log scale. Day 0 is the day of the referral; a day counts who entered on it.',
    },
    {
      term: 'Formula',
      text: 'F(t) = Σ S(before the day) · d ÷ n over the days up to t, with d entries among n people still waiting and S the share to whom neither entry nor death has happened.',
    },
    {
      term: 'Fixed window',
      text: 'Of the people whose whole window had passed on the as-of date, those who entered within it; 95% Wilson score interval. The 14-day window counts days 0 to 13, as HEDIS does.',
    },
    {
      term: 'To protect people',
      text: 'The curve is read on a few days, in whole percents, only where nobody or enough people have entered since the day before, and ends where too few are still followed. Windows that would give a small number away are left out.',
    },
  ],
} as const;
