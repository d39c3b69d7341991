import type { OwnRow } from '../../../src/domain/evidence/own-row.ts';

/** A complete row of the template: 19 of 34 people who entered are there on day 90. */
export const OWN_ROW: OwnRow = {
  program: 'Harbor Outreach',
  place: 'Harbor, USA',
  pathway: 'active-outreach',
  authors: 'Writer A; Office of Health',
  year: '2024',
  title: 'Annual report',
  measure: 'retention at 90 days',
  counted: 'people in treatment on day 90',
  of_whom: 'people who entered treatment',
  numerator: '1,900',
  denominator: '3,400',
  outcome: 'in-treatment',
  group: 'entered',
  window_days: '90',
  window_rule: 'at-end',
  unit: 'person',
  known_from: 'program-record',
  grade: 'A',
  read_in: 'Table 2',
};
