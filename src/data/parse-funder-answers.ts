import { type FunderAnswer, type FunderAnswers, isAnswerNumber, MOST_NOTE } from '../domain/funder/funder-answers.ts';
import { ARREST_SIDES, SETTLEMENT_ITEMS } from '../domain/funder/settlement-items.ts';
import { asOneOf, asRecord, asText } from '../domain/record.ts';

/** What the county typed into a funder's form, as a project file holds it, or the path of the part that is wrong. */
export function parseFunderAnswers(json: unknown): FunderAnswers | { readonly wrong: string } {
  const record = asRecord(json);
  const side = asOneOf(record?.side, ARREST_SIDES);
  const items = asRecord(record?.items ?? {});
  if (record === undefined || side === undefined) return { wrong: '.side' };
  if (items === undefined) return { wrong: '.items' };
  const read: [string, FunderAnswer][] = [];
  for (const [id, one] of Object.entries(items)) {
    const answer = ITEM_IDS.has(id) ? answerFrom(one) : '';
    if (typeof answer === 'string') return { wrong: `.items.${id}${answer}` };
    read.push([id, answer]);
  }
  return { side, items: Object.fromEntries(read) };
}

const ITEM_IDS = new Set(SETTLEMENT_ITEMS.map(({ id }) => id));

/** The answer, or the path of what is wrong in it. */
function answerFrom(json: unknown): FunderAnswer | string {
  const record = asRecord(json);
  if (record === undefined) return '';
  const [count, of, note] = [numberOrNull(record.count), numberOrNull(record.of), asText(record.note ?? '')];
  if (count === undefined) return '.count';
  if (of === undefined) return '.of';
  return note === undefined || note.length > MOST_NOTE ? '.note' : { count, of, note };
}

function numberOrNull(value: unknown): number | null | undefined {
  if (value === null || value === undefined) return null;
  return isAnswerNumber(value) ? value : undefined;
}
