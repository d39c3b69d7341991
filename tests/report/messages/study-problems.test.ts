import { describe, expect, it } from 'vitest';
import { parseStudy } from '../../../src/domain/evidence/parse-study.ts';
import type { StudyProblem } from '../../../src/domain/evidence/study-problem.ts';
import { studyProblemSentence } from '../../../src/report/messages/study-problems.ts';
import { resultJson, studyJson } from '../../domain/evidence/sample-study.ts';

describe('studyProblemSentence', () => {
  const at = { path: 'results[0].value' } as const;
  const cases: readonly (readonly [StudyProblem, string])[] = [
    [{ ...at, code: 'wrong-kind', parameters: { wanted: 'list' } }, 'Write a list in square brackets.'],
    [{ ...at, code: 'missing', parameters: { wanted: 'number' } }, 'This is missing. Write a number without quotes.'],
    [
      { ...at, code: 'unknown-key', parameters: { key: 'windowDay' } },
      'The name "windowDay" is not known here. Check its spelling or take it out.',
    ],
    [
      { ...at, code: 'unknown-word', parameters: { found: 'D', words: ['A', 'B', 'C'] } },
      '"D" is not known here. Use one of: A, B, C.',
    ],
    [
      { ...at, code: 'malformed', parameters: { kind: 'doi', found: 'doi.org/1' } },
      '"doi.org/1" is not a DOI such as 10.1000/182.',
    ],
    [{ ...at, code: 'too-long', parameters: { most: 2000 } }, 'The text is too long. Keep it to 2000 characters.'],
    [
      { ...at, code: 'out-of-range', parameters: { found: 101, lowest: 0, highest: 100 } },
      '101 cannot be right. Write a number from 0 to 100.',
    ],
    [{ ...at, code: 'not-whole', parameters: { found: 1.5 } }, '1.5 is not a whole number.'],
    [
      { ...at, code: 'no-locator', parameters: { result: 'OWN-1' } },
      'Say where the number of OWN-1 was read, such as "abstract" or "Table 2".',
    ],
    [{ ...at, code: 'too-few-results', parameters: { least: 1 } }, 'A study needs at least 1 result.'],
    [
      { ...at, code: 'same-id-twice', parameters: { id: 'OWN-1' } },
      'Two results have the id OWN-1. Give each its own.',
    ],
    [
      { ...at, code: 'rule-against-days', parameters: { rule: 'within', days: null } },
      'The rule "within" needs a number of days.',
    ],
    [
      { ...at, code: 'rule-against-days', parameters: { rule: 'none', days: 30 } },
      'The rule "none" has no days, but 30 are given.',
    ],
    [
      { ...at, code: 'numerator-above-denominator', parameters: { numerator: 35, denominator: 34 } },
      '35 of 34 cannot be: the part is larger than the whole.',
    ],
    [
      { ...at, code: 'percent-against-counts', parameters: { printed: 36, numerator: 14, denominator: 36 } },
      '14 of 36 does not give 36%. Check all three.',
    ],
    [
      { ...at, code: 'half-an-interval', parameters: { missing: 'high' } },
      'The interval has no upper end. Give both ends or neither.',
    ],
    [
      { ...at, code: 'value-outside-interval', parameters: { value: 5, low: 6, high: 9 } },
      '5 does not lie between 6 and 9.',
    ],
  ];

  it.each(cases)('%o', (problem, sentence) => {
    expect(studyProblemSentence(problem)).toBe(`results[0].value: ${sentence}`);
  });

  it('leads to the place in a file that cannot be read', () => {
    const outcome = parseStudy(studyJson({ results: [resultJson(), resultJson({ id: 'OWN-2', readIn: '' })] }));
    expect(outcome.ok ? [] : outcome.problems.map(studyProblemSentence)).toEqual([
      'results[1].readIn: Say where the number of OWN-2 was read, such as "abstract" or "Table 2".',
    ]);
    const list = parseStudy([]);
    expect(list.ok ? [] : list.problems.map(studyProblemSentence)).toEqual(['The study: Write an object in braces.']);
  });
});
