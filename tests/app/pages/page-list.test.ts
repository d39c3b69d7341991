import { describe, expect, it } from 'vitest';
import { loadAllPages, PAGE_COMPONENTS } from '../../../src/app/pages/page-list.ts';
import { PAGES } from '../../../src/app/view.ts';

describe('the pages', () => {
  it('are all there and can all be brought ahead of time', async () => {
    expect(Object.keys(PAGE_COMPONENTS).toSorted()).toEqual([...PAGES].toSorted());
    await expect(loadAllPages()).resolves.toBe(undefined);
  }, 60_000);
});
