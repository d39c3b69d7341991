import { describe, expect, it } from 'vitest';
import { asList, asOneOf, asRecord, asText, asTextRecord, ownText } from '../../src/domain/record.ts';

describe('reading unknown JSON', () => {
  it('knows an object from a list, null and text', () => {
    expect(asRecord({ a: 1 })).toEqual({ a: 1 });
    expect([asRecord([]), asRecord(null), asRecord('a'), asRecord(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([asList([1]), asList({}), asText('a'), asText(1)]).toEqual([[1], undefined, 'a', undefined]);
  });

  it('takes an object of texts only when all its values are text', () => {
    expect(asTextRecord({ a: 'x' })).toEqual({ a: 'x' });
    expect(asTextRecord({ a: 'x', b: 1 })).toBeUndefined();
    expect(asTextRecord('x')).toBeUndefined();
  });

  it('reads only what the object itself holds', () => {
    const hostile = asRecord(JSON.parse('{"__proto__": "x", "name": "y"}')) ?? {};
    expect(ownText(hostile, 'name')).toBe('y');
    expect(ownText(hostile, 'constructor')).toBeUndefined();
    expect(ownText(hostile, 'toString')).toBeUndefined();
  });

  it('finds a member of a closed list', () => {
    expect(asOneOf('month', ['month', 'year'])).toBe('month');
    expect(asOneOf('decade', ['month', 'year'])).toBeUndefined();
    expect(asOneOf(3, ['month'])).toBeUndefined();
  });
});
