/** Guards what only our own mistake can break. What a county wrote is answered with an issue, never with this. */
export function assert(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(`Throughline made a mistake: ${sentence}`);
}

/** Makes a switch exhaustive: a new case does not compile until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`Throughline made a mistake: unhandled case ${JSON.stringify(value)}`);
}
