import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { membershipWords, REVIEW } from '../../../src/domain/evidence/review.ts';

describe('the review', () => {
  it('is cited with the identifiers that were seen', () => {
    expect(REVIEW.citation).toContain('2020;83:102849. doi:10.1016/j.drugpo.2020.102849 PMID 32653668');
  });

  it('is told with what is known, and with what is not', () => {
    expect(REVIEW.studies).toBe(6);
    expect(REVIEW.summary).toMatch(/six studies.*small.*southern state.*five years.*no pooled rate/);
    expect(REVIEW.membership).toMatch(/not confirmed.*only its abstract was read/);
  });

  it('says how one edit a study settles it', () => {
    expect(REVIEW.howToConfirm).toMatch(/reviewSet\.status.*"confirmed" or "no".*one line a study/);
  });
});

describe('the words about the review', () => {
  it.each(['summary', 'membership', 'howToConfirm'] as const)('stand in the README as on the page: %s', (part) => {
    expect(readFileSync('README.md', 'utf8')).toContain(REVIEW[part]);
  });
});

describe('membershipWords', () => {
  it('never turns a candidate into a member', () => {
    expect(membershipWords('unconfirmed')).toBe('May be one of the six studies of the review; not confirmed.');
    expect(membershipWords('confirmed')).toBe('One of the six studies of the review (confirmed by reading it).');
    expect(membershipWords('no')).toBe('Not counted among the six studies of the review.');
  });

  it('names who read the paper, where that was recorded', () => {
    const checked = { checkedBy: 'County library', checkedOn: '2027-01-31' };
    expect(membershipWords('no', checked)).toMatch(/review\. Checked by County library on 2027-01-31\.$/);
    expect(membershipWords('confirmed', { ...checked, checkedBy: '' })).toMatch(/Checked on 2027-01-31\.$/);
    expect(membershipWords('unconfirmed', checked)).not.toContain('County library');
  });
});
