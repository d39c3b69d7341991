import type { IdentifierKind } from '../../domain/own-words.ts';

const IDENTIFIERS: Readonly<Record<IdentifierKind, string>> = {
  email: 'an e-mail address',
  phone: 'a phone number',
  ssn: 'a Social Security number',
};

/** The words around what the county says in its own words. */
export const ownWordsMessages = {
  undo: 'Undo and redo your words',
  summary: 'Your comment and next step',
  summaryFilled: 'Change your comment and next step',
  comment: 'Your comment',
  nextStep: 'Your next step',
  help: 'Kept in the project file and printed with this chart, marked as yours. Do not name a person here: a name cannot be found for you.',
  left: (characters: number) => `${characters} characters left.`,
  identifiers: (kinds: readonly IdentifierKind[]) =>
    `This looks like ${new Intl.ListFormat('en', { type: 'disjunction' }).format(kinds.map((kind) => IDENTIFIERS[kind]))}. It would leave with the project file and every export. Take it out if it belongs to a person.`,
  saidBy: { comment: 'Comment by the county', nextStep: 'Next step, by the county' },
} as const;
