import type { RowRule } from './rule.ts';

/** Rules that set the rows of one person beside each other. */
export const PERSON_RULES: readonly RowRule[] = [
  {
    code: 'DQ03',
    view: 'quality_repeat',
    needs: [['person_id'], ['referral_date', 'referred']],
    cells: [{ field: 'referral_on', when: 'shares_referral', otherRow: 'shared_referral_key' }],
  },
  {
    code: 'DQ12',
    view: 'quality_repeat',
    needs: [['person_id'], ['entry_date'], ['exit_date']],
    cells: [{ field: 'entry_date', when: 'is_overlapping', otherRow: 'latest_end_key' }],
  },
  {
    code: 'DQ25',
    view: 'quality_repeat',
    needs: [['person_id'], ['birth_date']],
    cells: [{ field: 'birth_date', when: 'differs_in_birth', otherRow: 'other_birth_key' }],
  },
];
