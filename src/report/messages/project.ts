import type { ProjectProblem } from '../../data/project-file.ts';
import { unreachable } from '../../domain/assert.ts';
import { ownProblemSentence } from './own-evidence.ts';

/** What is wrong with a project file and what to do, as a sentence. */
export function projectProblemSentence(problem: ProjectProblem): string {
  switch (problem.code) {
    case 'not-json':
      return 'This is not a project file: it is not JSON. Choose the .json file that "Save project" made.';
    case 'not-a-project':
      return 'This is a JSON file, but not a Throughline project. Choose the .json file that "Save project" made.';
    case 'newer-version':
      return `This project was saved in format ${problem.version}; this version of Throughline reads format ${problem.known}. Open it with the version that saved it.`;
    case 'wrong-part':
      return `The project file cannot be used: ${problem.at} should be ${problem.expected}. Nothing was changed.`;
    case 'wrong-study':
      return `The project file cannot be used: a study that was added to it is not right. ${ownProblemSentence(problem.problem)} Nothing was changed.`;
    default:
      return unreachable(problem);
  }
}
