/** One case among the others of its file. */
export interface CaseInFile {
  /** The inputs of all cases of the file, in order, for methods that see a whole file at once. */
  readonly inputs: readonly unknown[];
  /** Which of them this case is. */
  readonly index: number;
}

/**
 * How one vector file reaches the product. The runner (`vectors.test.ts`) does the comparing: it walks `expected`, so
 * `run` returns an object with the same keys and nesting; more keys do no harm. A value the oracle has as `null` (R's NA)
 * is `null` or `undefined` here, an infinite one is `Infinity`. An unknown method in the input must throw.
 */
export interface VectorAdapter {
  /** The file name without `.json`. */
  readonly file: string;
  /** Keys of `expected`, anywhere in it, that the product does not compute, each with the reason. */
  readonly notOffered?: Readonly<Record<string, string>>;
  /** `meta` is the file's header; a few files keep common input there. */
  run(input: unknown, meta: unknown, inFile: CaseInFile): unknown;
}
