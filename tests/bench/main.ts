import { bench, benchChoice } from './bench.ts';
import type { ServeSite } from './browser-run.ts';
import { resultsTable } from './results-table.ts';

interface World {
  readonly say: (text: string) => void;
  readonly serve: ServeSite;
}

/** Runs the benchmark from the command line and prints its table. */
export async function main(words: readonly string[], { say, serve }: World): Promise<void> {
  say(resultsTable(await bench({ ...benchChoice(words), serve }, say)));
}
