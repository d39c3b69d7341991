import type { IssueParameters, IssueRule } from '../../domain/issue.ts';

/** The words of one rule. */
export interface IssueText<Rule extends IssueRule> {
  /** What happened and where. */
  readonly sentence: (parameters: IssueParameters[Rule]) => string;
  /** What to do about it. */
  readonly fix: string;
  /** The rule as a heading over many findings. */
  readonly heading: string;
}

const SHOWN_CHARACTERS = 80;

/** A cell or a line as it fits into a sentence. */
export function short(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
