import { describe, expect, it } from 'vitest';
import { foundOf } from './displaced.ts';

const REASONS = ['Treatment completed', 'Dropped out', 'Transferred', 'Incarcerated'];

function rows(isTransferred: (reason: string) => boolean) {
  return [
    ['id', 'reason', 'transferred', 'completed_treatment'],
    ...Array.from({ length: 24 }, (_, at) => {
      const reason = REASONS[at % 4] ?? '';
      return [`P${at}`, reason, isTransferred(reason) ? '1' : '0', reason === 'Treatment completed' ? '1' : '0'];
    }),
  ];
}

describe('a yes/no column called like a word of another', () => {
  it('is told where it was made from the wrong word', async () => {
    expect(
      await foundOf(
        'flag-disagrees',
        rows((reason) => reason === 'Incarcerated'),
      ),
    ).toEqual([
      {
        rule: 'flag-disagrees',
        level: 'warning',
        parameters: {
          column: 'transferred',
          listed: 'reason',
          word: 'Transferred',
          yes: 6,
          agreed: 0,
          instead: 'Incarcerated',
          cells: 6,
        },
        row: 5,
        column: 'transferred',
        value: 'Incarcerated',
      },
    ]);
  });

  it('is left alone where it agrees', async () => {
    expect(
      await foundOf(
        'flag-disagrees',
        rows((reason) => reason === 'Transferred'),
      ),
    ).toEqual([]);
  });
});
