import type { Subject } from '../../../src/domain/stats/life-table.ts';

/** Weeks in remission (+ still in remission) of Freireich EJ et al. Blood 1963;21:699-716, the best-known survival data. */
function parse(weeks: string): Subject[] {
  return weeks.split(' ').map((word) => ({ time: Number.parseInt(word, 10), event: !word.endsWith('+') }));
}

export const sixMp = parse('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
export const placebo = parse('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');
