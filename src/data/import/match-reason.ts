/** Why a column was suggested for a field, with what the sentence must be told. The sentences stand in `report/messages/matches.ts`. */
export interface MatchReasonParameters {
  /** The header is the field's name. */
  'exact-name': { header: string };
  /** The header is a known name of the field. */
  synonym: { header: string; synonym: string };
  /** The header resembles a known name of the field. */
  'similar-name': { header: string; name: string };
  /** The header says nothing, the values do; `recognised` is the share of the filled `cells` that speak for the field, 0-1. */
  values: { header: string; recognised: number; cells: number };
}

export type MatchReason = {
  [Code in keyof MatchReasonParameters]: { readonly code: Code; readonly parameters: MatchReasonParameters[Code] };
}[keyof MatchReasonParameters];
