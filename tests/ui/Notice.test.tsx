import { describe, expect, it } from 'vitest';
import { Notice } from '../../src/ui/Notice.tsx';
import { attributesOf, textsOf } from './markup.ts';

describe('Notice', () => {
  it('tells its tone by the shape of its picture', () => {
    const shapes = (['info', 'success', 'warning', 'error'] as const).map((tone) =>
      attributesOf('d', <Notice tone={tone} title="Three rows were set aside." />).join(),
    );
    expect(new Set(shapes).size).toBe(4);
  });

  it('says title, text and actions in this order', () => {
    const notice = (
      <Notice tone="error" title="Row 12 has no date." actions={<button type="button">Fix</button>}>
        <p>Write dates as 2024-03-18.</p>
      </Notice>
    );
    expect(textsOf(notice)).toEqual(['Row 12 has no date.', 'Write dates as 2024-03-18.', 'Fix']);
  });
});
