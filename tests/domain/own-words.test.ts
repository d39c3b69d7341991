import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifiersIn, isFigureId, keptText, MOST_CHARACTERS, withOwnWords } from '../../src/domain/own-words.ts';

describe('the words of a county about its figures', () => {
  const first = { cascade: { comment: 'Beds were closed in May.', nextStep: '' } };

  it('are set for one figure and leave the others alone', () => {
    expect(withOwnWords(first, 'exit-reasons', { comment: '', nextStep: ' Call the clinics. ' })).toEqual({
      ...first,
      'exit-reasons': { comment: '', nextStep: 'Call the clinics.' },
    });
  });

  it('are gone when both parts are emptied', () => {
    expect(withOwnWords(first, 'cascade', { comment: '  ', nextStep: '\n' })).toEqual({});
  });

  it('keep line breaks, and nothing that no screen shows or that turns text round', () => {
    expect(keptText('  One.\r\nTwo.\u0000\u0007\u202Eevil\u2066 ')).toBe('One.\nTwo.evil');
  });

  it('are never longer than may be, and keeping them twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        const kept = keptText(text);
        return kept.length <= MOST_CHARACTERS && keptText(kept) === kept;
      }),
      { seed: 9 },
    );
  });

  it.each(['cascade', 'treatment-entry-30d--died-left-out', 'compare-treatment-entry-30d-by-age_group'])(
    'may stand with the figure %s',
    (id) => expect(isFigureId(id)).toBe(true),
  );

  it.each(['', '__proto__', 'constructor', 'valueOf', 'Cascade', 'a b', '<b>', 'a'.repeat(200)])(
    'may not stand with %j',
    (id) => expect(isFigureId(id)).toBe(false),
  );
});

describe('what looks as if it named a person', () => {
  it.each([
    ['Ask jo.doe@example.org about beds', ['email']],
    ['Call (713) 555-0134 on Monday', ['phone']],
    ['Call 713-555-0134 or +1 713.555.0134', ['phone']],
    ['SSN 123-45-6789', ['ssn']],
    ['jo@x.org, 713-555-0134, 123 45 6789', ['email', 'phone', 'ssn']],
    ['46% of 1,204 people in 2024-2025 (41-51%)', []],
    ['Beds opened on 2025-03-18; see 42 CFR 2.16', []],
    ['Case 000-12-3456 and part 555-0134', []],
  ])('in “%s” is %j', (text, kinds) => {
    expect(identifiersIn(text)).toEqual(kinds);
  });
});
