import { describe, expect, it } from 'vitest';
import { emptyMapping } from '../../../src/data/import/mapping.ts';
import { recipeSentences } from '../../../src/report/messages/recipes.ts';

const mapping = { ...emptyMapping('client-level'), columns: { entry_date: 'admitted' } };

describe('what differs from the saved recipe', () => {
  it('is nothing where all is as before', () => {
    const recipe = { name: 'a.csv', headers: [], dialect: {}, mapping };
    const same = { recipe, mapping, pairs: [], missing: [], added: [], suggested: [], redated: [], rivals: [] };
    expect(recipeSentences(same)).toEqual([]);
  });

  it('is told column by column', () => {
    const recipe = { name: 'a.csv', headers: [], dialect: {}, mapping };
    expect(
      recipeSentences({
        recipe,
        mapping,
        pairs: [
          { was: 'id', now: 'id', how: 'exact' },
          { was: 'narcan_given', now: 'naxolone_given', how: 'alike' },
        ],
        missing: [{ column: 'exit', fields: ['exit_date'] }],
        added: ['admitted'],
        suggested: ['entry_date'],
        redated: ['encounter_date'],
        rivals: [],
      }),
    ).toEqual([
      'last time "narcan_given", now "naxolone_given". Taken as the same: the names are alike, and the values do not speak against it.',
      expect.stringMatching(/^"exit" is not in this file, so ".+" stays empty\.$/),
      expect.stringMatching(/^"admitted" is new and was taken for ".+"\.$/),
      expect.stringMatching(/^The dates of ".+" are written otherwise than last time/),
    ]);
  });
});
