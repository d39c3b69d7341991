import type { EngineLeak } from '../../data/db/leak-attempts.ts';
import { proveMessages } from '../messages/prove.ts';
import type { PageLeak, WorkerLeak } from './attempt.ts';
import type { Proof, Verdict } from './proof.ts';

/** One line of a proof, ready to be read. */
export interface ProofLine {
  readonly id: string;
  readonly what: string;
  /** One or two words, as `Stopped`. */
  readonly outcome: string;
  /** By what, or why not, with the words of the browser or the engine. */
  readonly how: string;
  readonly isOpen: boolean;
}

/** One group of attempts; `help` where one of them got out, `none` where they could not be made. */
export interface ProofPart {
  readonly id: 'page' | 'worker' | 'engine';
  readonly title: string;
  readonly lines: readonly ProofLine[];
  readonly help: string | null;
  readonly none: string | null;
}

interface Outcome {
  readonly code: PageLeak | WorkerLeak | EngineLeak;
  readonly state: keyof typeof proveMessages.outcome;
}

function lineOf({ code, state }: Outcome, evidence: string): ProofLine {
  return {
    id: code,
    what: proveMessages.attempt(code),
    outcome: proveMessages.outcome[state].short,
    how: proveMessages.outcome[state].how(evidence),
    isOpen: state === 'open',
  };
}

function partOf(id: ProofPart['id'], lines: readonly ProofLine[], none: string | null = null): ProofPart {
  const { title, help } = proveMessages.parts[id];
  return { id, title, lines, help: lines.some(({ isOpen }) => isOpen) ? help : null, none };
}

/** The attempts of a proof in words: from the page, from a worker, through the database. */
export function proofParts({ page, worker, engine }: Proof): readonly ProofPart[] {
  const { parts } = proveMessages;
  return [
    partOf(
      'page',
      page.map((tried) => lineOf(tried, tried.evidence)),
    ),
    partOf(
      'worker',
      (worker ?? []).map((tried) => lineOf(tried, tried.evidence)),
      worker === null ? parts.worker.none : null,
    ),
    partOf(
      'engine',
      (engine ?? []).map((refusal) => lineOf(refusal, refusal.message)),
      engine === null ? parts.engine.none : null,
    ),
  ];
}

/** The proof in one sentence, and whether all is well. */
export function verdictSentence({ closed, open, missingHeaders, found, untried }: Verdict): string {
  const words = proveMessages.verdict;
  if (open > 0) return words.open(open, closed);
  if (untried > 0) return words.untried;
  if (found > 0) return words.found;
  return missingHeaders > 0 ? words.headers(missingHeaders) : words.sound(closed);
}
