import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/ui/Progress.tsx';
import { attributesOf, textsOf } from './markup.ts';

describe('Progress', () => {
  it('is a native progress bar named by its label, with the same in words', () => {
    const progress = <Progress label="Reading a.csv" done={0.62} text="620 of 1,000 rows" />;
    expect(attributesOf('value', progress)).toEqual(['0.62']);
    expect(attributesOf('for', progress)).toEqual(attributesOf('id', progress));
    expect(textsOf(progress)).toEqual(['Reading a.csv', '620 of 1,000 rows']);
  });

  it('shows no share while nobody can say', () => {
    expect(attributesOf('value', <Progress label="Starting" done={null} text="Starting" />)).toEqual([]);
  });

  it('shows a true zero', () => {
    expect(attributesOf('value', <Progress label="Reading" done={0} text="0 rows" />)).toEqual(['0']);
  });
});
