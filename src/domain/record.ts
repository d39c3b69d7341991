/** Reading unknown JSON: each reader gives the typed value, or undefined when the value is something else. */

export type JsonRecord = Readonly<Record<string, unknown>>;

export function asRecord(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function asList(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** The text at `key`, only where the object itself holds it (`__proto__` and friends are no keys). */
export function ownText(record: JsonRecord, key: string): string | undefined {
  return Object.hasOwn(record, key) ? asText(record[key]) : undefined;
}

/** An object whose values are all text. */
export function asTextRecord(value: unknown): Readonly<Record<string, string>> | undefined {
  const record = asRecord(value);
  if (!record) return undefined;
  const entries = Object.entries(record).map(([key, one]) => [key, asText(one)] as const);
  const texts = entries.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const]));
  return texts.length === entries.length ? Object.fromEntries(texts) : undefined;
}

/** A member of a closed list. */
export function asOneOf<Member extends string>(value: unknown, members: readonly Member[]): Member | undefined {
  return members.find((member) => member === value);
}
