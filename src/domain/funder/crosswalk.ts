/** One line of what a funder asks for, and what of it was read. */
export interface CrosswalkLine {
  readonly asks: string;
  /** `verified`: read in a source. `check`: the text of the form was not seen. */
  readonly standing: 'verified' | 'check';
  /** Ids of the measures that come near; never said to be the same. */
  readonly near: readonly string[];
  readonly mind: string;
}

export interface CrosswalkFunder {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly CrosswalkLine[];
}

const OFTEN_ASKED = ['referral-rate', 'treatment-entry-30d', 'retention-of-entered-90d', 'completion-of-discharged'];
const NOT_SEEN = 'The text of the items was not seen.';

/**
 * Which funder asks what, as far as it was read. Source: the list of sources of the library; forms change each year, so that
 * every line ends at the county's own form.
 */
export const CROSSWALK: readonly CrosswalkFunder[] = [
  {
    id: 'nc-settlement',
    name: 'North Carolina opioid settlement, annual impact report',
    lines: [
      {
        asks: 'Process, quality and outcome items of the diversion strategy: count, out of, percent, notes',
        standing: 'verified',
        near: ['treatment-entry-recorded', 'retention-of-entered-90d'],
        mind: 'Read in the papers of one county board. See the table of this report, item by item.',
      },
      { asks: 'The form of the current year', standing: 'check', near: [], mind: 'Items and words may have changed.' },
    ],
  },
  {
    id: 'cossup',
    name: 'COSSUP (Bureau of Justice Assistance)',
    lines: [
      {
        asks: 'Grantees report in the Performance Measurement Tool; a questionnaire of 2019 is known to exist',
        standing: 'verified',
        near: [],
        mind: NOT_SEEN,
      },
      { asks: 'The items of your grant', standing: 'check', near: OFTEN_ASKED, mind: NOT_SEEN },
    ],
  },
  {
    id: 'gpra',
    name: 'SAMHSA GPRA',
    lines: [
      {
        asks: 'Interviews at intake, at six months and at discharge',
        standing: 'verified',
        near: ['retention-of-entered-180d', 'completion-of-discharged'],
        mind: 'An interview is not a record of treatment. The measures named here count records.',
      },
      { asks: 'The items of the interview', standing: 'check', near: [], mind: NOT_SEEN },
    ],
  },
  {
    id: 'od2a',
    name: 'OD2A: LOCAL (CDC)',
    lines: [{ asks: 'The items of your award', standing: 'check', near: OFTEN_ASKED, mind: NOT_SEEN }],
  },
];
