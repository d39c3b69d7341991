import { describe, expect, it } from 'vitest';
import { Facts } from '../../../src/app/shell/Facts.tsx';
import { words } from '../fake-app.tsx';

describe('facts side by side', () => {
  it('each have a term and a value', () => {
    expect(
      words(
        <Facts
          facts={[
            { term: 'Rows', value: '3,031' },
            { term: 'Columns', value: '26' },
          ]}
        />,
      ),
    ).toBe('Rows 3,031 Columns 26');
  });
});
