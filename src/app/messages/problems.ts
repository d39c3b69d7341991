import { unreachable } from '../../domain/assert.ts';
import type { Problem } from '../state.ts';

/** A problem in words: what happened and where, and what to do. */
export interface ProblemWords {
  readonly title: string;
  readonly advice: string;
  /** What the machine said, for whoever can use it. */
  readonly cause: string | null;
}

export function problemWords(problem: Problem): ProblemWords {
  switch (problem.code) {
    case 'file-failed':
      return {
        title: `${problem.file} could not be read`,
        advice: 'Close it in other programs, check that it still exists, and choose it again.',
        cause: problem.cause,
      };
    case 'sample-failed':
      return {
        title: 'The sample county could not be opened',
        advice: 'The page had not arrived completely. Reload it while you are connected, then try again.',
        cause: problem.cause,
      };
    case 'load-failed':
      return {
        title: 'The rows could not be put together',
        advice: 'Look at the matched columns on the Import page, change what looks wrong, and try again.',
        cause: problem.cause,
      };
    case 'analysis-failed':
      return {
        title: 'The charts could not be worked out',
        advice: 'Remove the filters, or choose other dates. If it happens again, open the files once more.',
        cause: problem.cause,
      };
    case 'assess-failed':
      return {
        title: 'The rows could not be checked',
        advice: 'The charts are not touched by this. Open the files once more to have the rows checked.',
        cause: problem.cause,
      };
    case 'mixed-kinds':
      return {
        title: 'Files about people and files of monthly counts do not go together',
        advice: 'Remove one kind on the Import page, then go on.',
        cause: null,
      };
    case 'project-refused':
      return { title: 'The project could not be opened', advice: problem.sentence, cause: null };
    default:
      return unreachable(problem);
  }
}

export const problemMessages = { cause: 'What the machine said' } as const;
