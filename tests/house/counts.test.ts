import { describe, expect, it } from 'vitest';
import { addCounts, countsOfReport, lastLine } from '../counts.mjs';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

const report = (passed: number, failed: number, testResults: readonly ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
});

describe('the counts of npm test', () => {
  it('are those of the report, skipped and planned tests together', () => {
    const counted = countsOfReport({ ...report(2, 0, [file('passed')]), numPendingTests: 3, numTodoTests: 1 }, true);
    expect(counted).toEqual({ passed: 2, failed: 0, skipped: 4 });
  });

  it('count a file that cannot be read as one failed', () => {
    const counted = countsOfReport(report(1, 1, [file('failed'), file('failed', 'failed', 'passed')]), false);
    expect(counted).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  it('count a runner that failed without a failed test as one failed', () => {
    expect(countsOfReport(report(5, 0, []), false).failed).toBe(1);
  });

  it('count a runner without a report as one failed', () => {
    expect(countsOfReport(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('add up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(addCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });

  it('stand in the last line, skipped ones only where there are any', () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(lastLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });
});
