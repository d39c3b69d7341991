import { describe, expect, it } from 'vitest';
import { pairHeaders, type ValueWitness } from '../../../src/data/recipes/pair-headers.ts';

function pairs(was: readonly string[], now: readonly string[], witness: ValueWitness = 'fits'): readonly string[] {
  return pairHeaders({ was, now, witness: () => witness }).map((pair) => `${pair.was} = ${pair.now} (${pair.how})`);
}

describe('pairing the headers of two exports', () => {
  it('takes the same text first, then the same but for case, blanks and signs', () => {
    expect(pairs(['Client ID', 'date'], ['date', 'client_id', 'Client Id #'])).toEqual(['date = date (exact)']);
    expect(pairs(['Client ID', 'date'], ['date', 'client_id'])).toEqual([
      'Client ID = client_id (normalised)',
      'date = date (exact)',
    ]);
  });

  it('takes a misspelt header for the same', () => {
    expect(pairs(['referral_date'], ['refferal_date'])).toEqual(['referral_date = refferal_date (alike)']);
  });

  it('takes a changed word for the same where place and values agree, and not where they contradict', () => {
    const was = ['who', 'ward_name', 'sex'];
    const now = ['who', 'ward_title', 'sex'];
    expect(pairs(was, now, 'telling')).toContain('ward_name = ward_title (alike)');
    expect(pairs(was, now, 'contradicts')).toEqual(['who = who (exact)', 'sex = sex (exact)']);
  });

  it('never takes columns whose numbers differ for the same', () => {
    expect(pairs(['fu_30_status', 'reason1'], ['fu_60_status', 'reason2'], 'telling')).toEqual([]);
  });

  it('does not take one kind of date for another', () => {
    expect(pairs(['a', 'entry_date', 'b'], ['a', 'exit_date', 'b'])).toEqual(['a = a (exact)', 'b = b (exact)']);
  });

  it('uses each header once', () => {
    expect(pairs(['narcan_given'], ['narcan_givn', 'narcan_givens'])).toHaveLength(1);
  });
});
