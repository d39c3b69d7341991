/** How the county's own words are marked as hers wherever they stand. */
export const ownWordsText = {
  comment: (text: string) => `Comment by the county: ${text}`,
  nextStep: (text: string) => `Next step, by the county: ${text}`,
} as const;
