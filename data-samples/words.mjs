/** The words of the sample files. */

export const ENTRY_KINDS = {
  detox: 'Detox',
  residential: 'Residential',
  outpatient: 'Outpatient',
  moud: 'MOUD',
  'recovery-housing': 'Recovery housing',
};
export const EXIT_REASONS = {
  completed: 'Completed',
  'dropped-out': 'Dropped out',
  terminated: 'Terminated',
  transferred: 'Transferred',
  incarcerated: 'Incarcerated',
  died: 'Died',
  lost: 'Lost',
};
export const STATUSES = {
  'in-treatment': 'In treatment',
  'not-in-treatment': 'Not in treatment',
  'not-reached': 'Not reached',
};
export const ANSWERS = { yes: 'Yes', no: 'No' };
