/** What a changed definition cannot do to a picture without a window of its own, and why. */
export const changedWords = {
  exitsLeftOut:
    'Mind the changed definition: on the day of entry nobody knows whose exit will be left out. So the curve follows these people up to that exit, and no further; the fixed windows leave them out altogether.',
  anyStay:
    'Mind the changed definition: a curve follows one stay of each person, the first; the fixed windows take any of them.',
  everyStay:
    'Mind the changed definition: stays are counted, not people. The intervals take each stay for another person’s, so they are a little too narrow.',
  exitsApart:
    'Each way to leave is told apart here, so how exits count in retention changes nothing in this picture; whom it follows does.',
  deathsLeftOut:
    'Mind the changed definition: on the day of the referral nobody knows who will die. So the curve follows these people up to their death, and no further; the fixed windows leave them out altogether.',
  anyReferral:
    'Mind the changed definition: the curve follows one referral of each person, the first; the fixed windows take any of them.',
  everyReferral:
    'Mind the changed definition: referrals are counted, not people. The intervals take each referral for another person’s, so they are a little too narrow.',
} as const;
