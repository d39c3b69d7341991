import { describe, expect, it } from 'vitest';
import { StandingOutCard } from '../../../../src/app/pages/overview/StandingOutCard.tsx';
import type { StandingOut } from '../../../../src/report/standing-out/standing-out.ts';
import { fakeApp, markup, words } from '../../fake-app.tsx';

const item: StandingOut = {
  metricId: 'treatment-entry-30d',
  page: 'trends',
  label: 'higher',
  judgement: 'better',
  sentence: 'Treatment entry rose.',
  difference: { value: 0.2, low: 0.1, high: 0.3 },
};
const study: StandingOut = {
  ...item,
  page: 'evidence',
  metricId: 'retention-of-entered-90d',
  sentence: 'It is higher.',
};
const app = () => fakeApp({}, '#/overview?v=1&split=sex&by=year');

describe('what stands out', () => {
  it('leads from each sentence to its figure, with the filters kept', () => {
    const html = markup(<StandingOutCard told={{ items: [item, study], instead: '', rule: 'The rule.' }} />, app());
    expect(html).toContain('href="#/trends?v=1&amp;by=year"');
    expect(html).toContain('href="#/evidence?v=1&amp;metric=retention-of-entered-90d&amp;by=year"');
    expect(html).toContain('aria-label="Show the figure of: Treatment entry rose."');
  });

  it('says why nothing does, and by which rule sentences are chosen', () => {
    const said = words(<StandingOutCard told={{ items: [], instead: 'Too few people.', rule: 'The rule.' }} />, app());
    expect(said).toContain('What stands out Too few people.');
    expect(said).toContain('The rule.');
  });
});
