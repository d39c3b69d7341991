/** Kinds of study design, from the strongest for comparing to the plainest. */
export const DESIGN_KINDS = ['randomized', 'comparison', 'records', 'description'] as const;
export type DesignKind = (typeof DESIGN_KINDS)[number];

/**
 * The kind of a design that is told in words. What compares groups or times is a comparison even when records are its
 * source; what follows or counts one group in records is `records`; everything else describes a program.
 */
export function designKind(design: string): DesignKind {
  if (/randomized/.test(design) && !/not randomized/.test(design)) return 'randomized';
  const claims = design.replace(/no comparison( group)?/, '');
  if (/comparison|time series|over time|before and after|matched|groups followed|multilevel/.test(claims))
    return 'comparison';
  return /cohort|records|claims|administrative|charts|survey/.test(design) ? 'records' : 'description';
}
