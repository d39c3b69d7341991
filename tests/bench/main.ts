import { bench, benchChoice } from './bench.ts';
import { resultsTable } from './results-table.ts';

/** Runs the benchmark from the command line and prints its table. */
export async function main(words: readonly string[], say: (text: string) => void): Promise<void> {
  say(resultsTable(await bench(benchChoice(words), say)));
}
