import { describe, expect, it } from 'vitest';
import { PolicySection } from '../../../../src/app/pages/privacy/PolicySection.tsx';
import { EMPTY_STATE } from '../../../../src/app/state.ts';
import { fakeApp, markup } from '../../fake-app.tsx';

function sectionUnder(policy?: string): string {
  const settings = { ...EMPTY_STATE.settings, ...(policy === undefined ? {} : { policy }) };
  return markup(<PolicySection />, fakeApp({ settings }, '#/privacy'));
}

function checkedIn(html: string): readonly string[] {
  const inputs = html.match(/<input[^>]*>/g) ?? [];
  return inputs
    .filter((input) => input.includes('checked=""'))
    .map((input) => /value="([^"]*)"/.exec(input)?.[1] ?? 'box');
}

describe('the rule for small numbers', () => {
  it('is the usual one where none was chosen, and where “none” was', () => {
    expect(checkedIn(sectionUnder())).toEqual(['cms']);
    expect(checkedIn(sectionUnder('off'))).toEqual(['cms']);
  });

  it('is the one of the settings, with what was added to it', () => {
    expect(checkedIn(sectionUnder('me+rounded'))).toEqual(['me', 'box']);
  });

  it('offers the size of a rule of the county’s own', () => {
    const html = sectionUnder('custom-20');
    expect(checkedIn(html)).toEqual(['custom']);
    expect(html).toMatch(/type="number"[^>]*value="20"/);
  });
});
