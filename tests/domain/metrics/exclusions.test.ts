import { expect, it } from 'vitest';
import { CASCADE_EXCLUSIONS } from '../../../src/domain/metrics/exclusions.ts';
import { leftOutReason } from '../../../src/report/messages/left-out.ts';

it('each contradiction that takes a record out of the cascade has a reason of its own in words', () => {
  const reasons = CASCADE_EXCLUSIONS.map(({ reason }) => leftOutReason(reason));
  expect(new Set(reasons).size).toBe(4);
  expect(reasons).toContain('entry without a referral');
});
