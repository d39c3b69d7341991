import type { ReviewMembership } from './study.ts';

/** What is known of the scoping review that sets out the field; only its abstract was read. */
export const REVIEW = {
  id: 'yatsco-2020',
  citation:
    'Yatsco AJ, Champagne-Langabeer T, Holder TF, Stotts AL, Langabeer JR. Developing interagency collaboration to address the opioid epidemic: A scoping review of joint criminal justice and healthcare initiatives. Int J Drug Policy. 2020;83:102849. doi:10.1016/j.drugpo.2020.102849 PMID 32653668',
  studies: 6,
  summary:
    'The review looked at ten years of papers in three databases for programs in which first responders work with health care before an arrest. It found six studies. Most were small, none was from a southern state, and all but one had begun within five years. It concludes that such programs were effective at improving referral and retention; it gives no pooled rate.',
  membership:
    'Which six studies the review included is not confirmed here: only its abstract was read. Studies that fit its rules are marked "unconfirmed", all others "no".',
  howToConfirm:
    'The paper is free at the publisher. Whoever has read it can settle the question by setting reviewSet.status to "confirmed" or "no" in the study\'s file: one line a study.',
} as const;

/** How a study stands to the review, in words; who read the paper and when, where that was recorded. */
export function membershipWords(
  status: ReviewMembership['status'],
  { checkedBy, checkedOn }: Pick<ReviewMembership, 'checkedBy' | 'checkedOn'> = { checkedBy: '', checkedOn: '' },
): string {
  const by = `${checkedBy === '' ? '' : ` by ${checkedBy}`}${checkedOn === '' ? '' : ` on ${checkedOn}`}`;
  const checked = by === '' ? '' : ` Checked${by}.`;
  switch (status) {
    case 'confirmed':
      return `One of the six studies of the review (confirmed by reading it).${checked}`;
    case 'unconfirmed':
      return 'May be one of the six studies of the review; not confirmed.';
    case 'no':
      return `Not counted among the six studies of the review.${checked}`;
  }
}
