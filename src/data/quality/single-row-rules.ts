import type { RowRule } from './rule.ts';

const REFERRAL = ['referral_date', 'referred'];
const EVENTS = ['encounter_date', 'referral_date', 'entry_date', 'exit_date', 'last_contact_date'];

/** Logs and lists of visits have one date a line; entries, exits and deaths are judged by the lines of their person before. */
export const EVENT_RULES: readonly RowRule[] = [
  {
    code: 'DQ05',
    view: 'quality_event',
    needs: [['event_date', 'service_date']],
    cells: [{ field: 'event_on', when: 'event_on > as_of' }],
  },
  {
    code: 'DQ06',
    view: 'quality_event',
    needs: [['event_date', 'service_date']],
    needsSetting: 'programStart',
    cells: [{ field: 'event_on', when: 'event_on < program_start' }],
  },
  {
    code: 'DQ08',
    view: 'quality_event',
    needs: [['service_date'], ['service_end_date']],
    cells: [{ field: 'service_end_date', when: 'service_end_date < event_on', beside: 'event_on' }],
  },
  {
    code: 'DQ11',
    view: 'quality_event',
    needs: [['person_id'], ['event_date'], ['event_kind']],
    cells: [{ field: 'event_on', when: 'is_lone_exit', otherRow: 'key_before' }],
  },
  {
    code: 'DQ12',
    view: 'quality_event',
    needs: [['person_id'], ['event_date'], ['event_kind']],
    cells: [{ field: 'event_on', when: 'is_second_entry', otherRow: 'key_before' }],
  },
  {
    code: 'DQ23',
    view: 'quality_event',
    needs: [['person_id'], ['event_date', 'service_date']],
    cells: [{ field: 'event_on', when: 'event_on > died_on', beside: 'died_on' }],
  },
];

/** Rules that need nothing but the row itself, its file's as-of date and the start of the program. */
export const SINGLE_ROW_RULES: readonly RowRule[] = [
  {
    code: 'DQ05',
    view: 'quality_row',
    needs: [[...EVENTS, 'death_date']],
    cells: [...EVENTS, 'death_date'].map((field) => ({ field, when: `${field} > as_of` })),
  },
  {
    code: 'DQ06',
    view: 'quality_row',
    needs: [EVENTS],
    needsSetting: 'programStart',
    cells: EVENTS.map((field) => ({ field, when: `${field} < program_start` })),
  },
  {
    code: 'DQ07',
    view: 'quality_row',
    needs: [['entry_date'], REFERRAL],
    cells: [{ field: 'entry_date', when: 'entry_date < referral_on', beside: 'referral_on' }],
  },
  {
    code: 'DQ08',
    view: 'quality_row',
    needs: [['exit_date'], ['entry_date']],
    cells: [{ field: 'exit_date', when: 'exit_date < entry_date', beside: 'entry_date' }],
  },
  {
    code: 'DQ09',
    view: 'quality_row',
    needs: [['age', 'birth_date']],
    cells: [{ field: 'age', when: 'age_at_referral not between 12 and 100' }],
  },
  {
    code: 'DQ10',
    view: 'quality_row',
    needs: [['entry_date'], REFERRAL],
    cells: [{ field: 'entry_date', when: 'entry_date is not null and referral_on is null' }],
  },
  {
    code: 'DQ11',
    view: 'quality_row',
    needs: [['exit_date'], ['entry_date']],
    cells: [{ field: 'exit_date', when: 'exit_date is not null and entry_date is null' }],
  },
  {
    code: 'DQ13',
    view: 'quality_row',
    needs: [['last_contact_date'], ['exit_date']],
    cells: [{ field: 'last_contact_date', when: 'last_contact_date > exit_date + 30', beside: 'exit_date' }],
  },
  {
    code: 'DQ14',
    view: 'quality_row',
    needs: [['exit_date'], ['exit_reason']],
    cells: [
      { field: 'exit_date', when: 'exit_date is not null and exit_reason is null' },
      { field: 'exit_reason', when: 'exit_date is null and exit_reason is not null' },
    ],
  },
  {
    code: 'DQ15',
    view: 'quality_row',
    needs: [['entry_date'], ['exit_date']],
    needsAnywhere: [['last_contact_date']],
    cells: [
      {
        field: 'entry_date',
        when: 'exit_date is null and entry_date < as_of - 90 and (last_contact_on is null or last_contact_on < as_of - 90)',
        beside: 'last_contact_on',
      },
    ],
  },
  {
    code: 'DQ22',
    view: 'quality_row',
    needs: [['entry_date'], REFERRAL],
    cells: [{ field: 'entry_date', when: 'entry_date > referral_on + 365', beside: 'referral_on' }],
  },
  {
    code: 'DQ23',
    view: 'quality_row',
    needs: [['referral_date', 'referred', 'entry_date', 'last_contact_date']],
    needsAnywhere: [['death_date', 'exit_reason']],
    cells: [
      { field: 'referral_on', when: 'referral_on > died_on', beside: 'died_on' },
      { field: 'entry_date', when: 'entry_date > died_on', beside: 'died_on' },
      { field: 'last_contact_date', when: 'last_contact_date > died_on', beside: 'died_on' },
    ],
  },
];
