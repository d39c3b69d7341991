import { describe, expect, it } from 'vitest';
import { DateInput } from '../../../src/app/shell/DateInput.tsx';
import { isoDate } from '../../../src/domain/units.ts';
import { markup } from '../fake-app.tsx';

describe('a date field', () => {
  it('shows the date in force, or nothing', () => {
    const field = (value: ReturnType<typeof isoDate> | null) =>
      markup(<DateInput control={{ id: 'day' }} value={value} onChange={() => {}} />);
    expect(field(isoDate('2025-03-01'))).toMatch(/<input id="day" type="date"[^>]* value="2025-03-01"/);
    expect(field(null)).toMatch(/ value=""/);
  });
});
