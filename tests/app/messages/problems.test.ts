import { describe, expect, it } from 'vitest';
import { problemWords } from '../../../src/app/messages/problems.ts';
import type { Problem } from '../../../src/app/state.ts';

const PROBLEMS: readonly Problem[] = [
  { code: 'file-failed', file: 'a.csv', cause: 'gone' },
  { code: 'sample-failed', cause: 'offline' },
  { code: 'load-failed', cause: 'x' },
  { code: 'analysis-failed', cause: 'x' },
  { code: 'mixed-kinds' },
  { code: 'project-refused', sentence: 'This is not a project file.' },
];

describe('a problem in words', () => {
  it.each(PROBLEMS)('$code says what happened and what to do', (problem) => {
    const { title, advice } = problemWords(problem);
    expect(title).toMatch(/^[A-Za-z].{15,}[^.]$/);
    expect(advice).toMatch(/\.$/);
  });

  it('names the file and keeps the cause apart', () => {
    expect(problemWords({ code: 'file-failed', file: 'a.csv', cause: 'gone' })).toMatchObject({
      title: 'a.csv could not be read',
      cause: 'gone',
    });
  });
});
