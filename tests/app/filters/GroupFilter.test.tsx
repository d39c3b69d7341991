import { describe, expect, it } from 'vitest';
import { GroupFilter } from '../../../src/app/filters/GroupFilter.tsx';
import { fakeApp, markup } from '../fake-app.tsx';

describe('the filter of a group', () => {
  it('shows the value that the address keeps', () => {
    const html = markup(
      <GroupFilter field="program" values={['East', 'West']} />,
      fakeApp({}, '#/overview?v=1&program=West'),
    );
    expect(html).toContain('Program');
    expect(html).toMatch(/<option value="West" selected="">West/);
  });
});
