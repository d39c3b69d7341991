import { describe, expect, it } from 'vitest';
import { CrosswalkSection } from '../../../../src/app/pages/report/CrosswalkSection.tsx';
import { FunderSection } from '../../../../src/app/pages/report/FunderSection.tsx';
import { type FunderAnswers, NO_FUNDER_ANSWERS } from '../../../../src/domain/funder/funder-answers.ts';
import { toldWith } from '../../../report/funder/told-sample.ts';
import { ok } from '../../../report/results.ts';
import { markup } from '../../fake-app.tsx';

function html(answers: FunderAnswers = NO_FUNDER_ANSWERS): string {
  return markup(
    <FunderSection told={toldWith(ok(46, 100))} answers={answers} smallTo={10} onChange={() => undefined} />,
  );
}

/** The part of the page about one item. */
function itemOf(page: string, asks: string): string {
  return page.split('<li').find((item) => item.includes(asks)) ?? '';
}

describe('a funder’s form on the page', () => {
  it('shows what the files tell, with a field for the county’s note and none for a number', () => {
    const item = itemOf(html(), 'People served who were connected to services');
    expect(item).toContain('46 ÷ 100 = 46% (37–56%)');
    expect([...item.matchAll(/<label[^>]*>([^<]*)</g)].map(([, label]) => label)).toEqual(['Your note']);
  });

  it('has labelled fields for what only the county knows, with what it typed in', () => {
    const items = { satisfied: { count: 45, of: 60, note: '<b>May</b>' } };
    const item = itemOf(html({ side: 'before', items }), 'say that they are satisfied');
    expect([...item.matchAll(/<label[^>]*>([^<]*)</g)].map(([, label]) => label)).toEqual([
      'Count',
      'Out of',
      'Your note',
    ]);
    expect(item).toContain('value="45"');
    expect(item).toContain('County, typed in');
    expect(item).not.toContain('<b>');
  });

  it('asks about a number so small that it may point to single people, and about a count above its whole', () => {
    const items = { satisfied: { count: 7, of: 5, note: '' } };
    const item = itemOf(html({ side: 'before', items }), 'say that they are satisfied');
    expect(item).toContain('A number from 1 to 10 may point to single people');
    expect(item).toContain('larger than what it is out of');
  });

  it('says how many items are still to be typed in', () => {
    expect(html()).toContain('9 items are still to be typed in.');
    const staff = { staff: { count: 3, of: null, note: '' } };
    expect(html({ side: 'before', items: staff })).toContain('8 items are still to be typed in.');
  });
});

it('the crosswalk is a table that marks what was read and what must be checked', () => {
  const page = markup(<CrosswalkSection />);
  expect(page).toContain('<table');
  expect(page.match(/Check against your form/g)?.length).toBeGreaterThanOrEqual(4);
});
