import { describe, expect, it } from 'vitest';
import { allowanceAt, differences } from './compare.ts';

const comparison = { tolerance: { rel: 1e-9, abs: 1e-12 }, notOffered: new Set(['glmm']) };

describe('differences', () => {
  it('accepts a number within the tolerance and names the place of one outside it', () => {
    expect(differences({ a: [1, 2] }, { a: [1, 2 + 1e-10] }, comparison)).toEqual([]);
    expect(differences({ a: [1, 2] }, { a: [1, 2.1] }, comparison)).toEqual(['a.1: expected 2, got 2.1']);
  });

  it('reads null as missing and "Infinity" as infinite', () => {
    expect(differences({ a: null, b: 'Infinity' }, { a: undefined, b: Infinity }, comparison)).toEqual([]);
    expect(differences({ a: null }, { a: 0 }, comparison)).toHaveLength(1);
    expect(differences({ b: '-Infinity' }, { b: Infinity }, comparison)).toHaveLength(1);
  });

  it('never accepts NaN, a missing key or a shorter list', () => {
    expect(differences(1, Number.NaN, comparison)).toHaveLength(1);
    expect(differences({ a: 1 }, {}, comparison)).toHaveLength(1);
    expect(differences([1, 2], [1], comparison)).toHaveLength(1);
    expect(differences([], null, comparison)).toHaveLength(1);
  });

  it('wants labels and flags exactly', () => {
    expect(differences({ label: 'higher', ok: true }, { label: 'higher', ok: true }, comparison)).toEqual([]);
    expect(differences({ label: 'higher' }, { label: 'Higher' }, comparison)).toHaveLength(1);
    expect(differences({ ok: true }, { ok: 1 }, comparison)).toHaveLength(1);
  });

  it('passes over what the adapter declares as not offered', () => {
    expect(differences({ glmm: { se: 1 }, a: 2 }, { a: 2 }, comparison)).toEqual([]);
  });
});

describe('allowanceAt', () => {
  it('takes the special tolerance of a key on the way, whatever its case', () => {
    const tolerance = { closed_form_rel: 1e-9, reml_rel: 1e-6 };
    expect(allowanceAt(tolerance, ['logit_REML', 'tau2']).relative).toBe(1e-6);
    expect(allowanceAt(tolerance, ['logit_DL', 'tau2']).relative).toBe(1e-9);
  });

  it('is exact where the file says 0', () => {
    expect(allowanceAt({ rel: 0, abs: 0 }, ['bounds', '0', 'lo'])).toEqual({ absolute: 0, relative: 0 });
  });
});
