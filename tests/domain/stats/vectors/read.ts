/** Typed readers of vector JSON. Each throws a sentence that names the key, so a changed file shows at once. */

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under `key`, or undefined when it is absent or null. */
export function optional(input: unknown, key: string): unknown {
  if (!isRecord(input)) throw new Error(`expected an object with "${key}"`);
  return input[key] ?? undefined;
}

export function field(input: unknown, key: string): unknown {
  const value = optional(input, key);
  if (value === undefined) throw new Error(`"${key}" is missing`);
  return value;
}

/** Every key and value of an object. */
export function entries(input: unknown): [string, unknown][] {
  if (!isRecord(input)) throw new Error('expected an object');
  return Object.entries(input);
}

export function toNumber(value: unknown, what = 'value'): number {
  if (typeof value === 'number') return value;
  if (value === 'Infinity') return Infinity;
  if (value === '-Infinity') return -Infinity;
  throw new Error(`"${what}" is not a number: ${JSON.stringify(value)}`);
}

function toText(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Error(`"${what}" is not a text: ${JSON.stringify(value)}`);
  return value;
}

function toFlag(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw new Error(`"${what}" is not true or false: ${JSON.stringify(value)}`);
  return value;
}

/** A list; the oracle writes a list of one as the bare value. */
export function list(input: unknown, key: string): readonly unknown[] {
  const value = field(input, key);
  return Array.isArray(value) ? value : [value];
}

export function num(input: unknown, key: string): number {
  return toNumber(field(input, key), key);
}

export function optionalNum(input: unknown, key: string): number | undefined {
  const value = optional(input, key);
  return value === undefined ? undefined : toNumber(value, key);
}

export function nums(input: unknown, key: string): number[] {
  return list(input, key).map((value) => toNumber(value, key));
}

/** Numbers with `undefined` where the file has null. */
export function numsOrMissing(input: unknown, key: string): (number | undefined)[] {
  return list(input, key).map((value) => (value === null ? undefined : toNumber(value, key)));
}

export function text(input: unknown, key: string): string {
  return toText(field(input, key), key);
}

export function optionalText(input: unknown, key: string): string | undefined {
  const value = optional(input, key);
  return value === undefined ? undefined : toText(value, key);
}

export function texts(input: unknown, key: string): string[] {
  return list(input, key).map((value) => toText(value, key));
}

export function flag(input: unknown, key: string): boolean {
  return toFlag(field(input, key), key);
}

export function flags(input: unknown, key: string): boolean[] {
  return list(input, key).map((value) => toFlag(value, key));
}

/** A list of lists of numbers, as a table of cells is written. */
export function grid(input: unknown, key: string): number[][] {
  return list(input, key).map((row) => {
    if (!Array.isArray(row)) throw new Error(`"${key}" is not a list of lists`);
    return row.map((value) => toNumber(value, key));
  });
}

export function flagGrid(input: unknown, key: string): boolean[][] {
  return list(input, key).map((row) => {
    if (!Array.isArray(row)) throw new Error(`"${key}" is not a list of lists`);
    return row.map((value) => toFlag(value, key));
  });
}
