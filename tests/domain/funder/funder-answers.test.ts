import { expect, it } from 'vitest';
import { answerTo, isAnswerNumber, NO_FUNDER_ANSWERS, withAnswer } from '../../../src/domain/funder/funder-answers.ts';

it('an answer is kept while it says something, and forgotten when it says nothing more', () => {
  const typed = withAnswer(NO_FUNDER_ANSWERS, 'staff', { count: 3 });
  expect(answerTo(typed, 'staff')).toEqual({ count: 3, of: null, note: '' });
  expect(withAnswer(typed, 'staff', { note: 'since May' }).items.staff).toEqual({
    count: 3,
    of: null,
    note: 'since May',
  });
  expect(withAnswer(typed, 'staff', { count: null })).toEqual(NO_FUNDER_ANSWERS);
});

it('an item named like a member of every object has no answer', () => {
  expect(answerTo(NO_FUNDER_ANSWERS, 'constructor').count).toBeNull();
});

it.each([
  [0, true],
  [12.5, true],
  [0.25, true],
  [-1, false],
  [1.234, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
  [1e12, false],
  ['3', false],
])('%s can be typed in: %s', (value, can) => {
  expect(isAnswerNumber(value)).toBe(can);
});
