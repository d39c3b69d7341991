import {
  isFigureId,
  keptText,
  MOST_CHARACTERS,
  MOST_FIGURES,
  type OwnWords,
  type OwnWordsByFigure,
} from '../domain/own-words.ts';
import { asRecord, ownText } from '../domain/record.ts';

/** The county's own words of a project file by figure; a text is the path of the part that is not as it should be. */
export function parseComments(json: unknown): OwnWordsByFigure | string {
  const entries = Object.entries(asRecord(json) ?? { '': null });
  if (entries.length > MOST_FIGURES) return '';
  const comments: [string, OwnWords][] = [];
  for (const [figureId, one] of entries) {
    const words = isFigureId(figureId) ? ownWords(one) : '';
    if (typeof words === 'string') return figureId === '' ? '' : `.${figureId}${words}`;
    comments.push([figureId, words]);
  }
  return Object.fromEntries(comments);
}

/** The words, or the path of what is wrong in them. */
function ownWords(json: unknown): OwnWords | string {
  const record = asRecord(json);
  if (!record) return '';
  const [comment, nextStep] = [ownText(record, 'comment'), ownText(record, 'nextStep')];
  if (!isKept(comment)) return '.comment';
  return isKept(nextStep) ? { comment, nextStep } : '.nextStep';
}

/** Whether a text could have been kept by this version: not too long, and without what no screen shows. */
function isKept(text: string | undefined): text is string {
  return text !== undefined && text.length <= MOST_CHARACTERS && keptText(text) === text;
}
