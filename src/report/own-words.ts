import type { OwnWordsByFigure } from '../domain/own-words.ts';
import type { Figure } from './figure.ts';
import { ownWordsText } from './messages/own-words.ts';

/** A figure with what the county says of it, as every renderer prints it. */
export function withOwn<Some extends Pick<Figure, 'id' | 'own'>>(figure: Some, comments: OwnWordsByFigure = {}): Some {
  const own = Object.hasOwn(comments, figure.id) ? comments[figure.id] : undefined;
  return own === undefined ? figure : { ...figure, own };
}

/** The county's words as lines of text, each marked as the county's; none where it says nothing. */
export function ownLines({ own }: Pick<Figure, 'own'>): readonly string[] {
  if (own === undefined) return [];
  return [
    ...(own.comment === '' ? [] : [ownWordsText.comment(own.comment)]),
    ...(own.nextStep === '' ? [] : [ownWordsText.nextStep(own.nextStep)]),
  ];
}
