import { describe, expect, it } from 'vitest';
import { DefinitionList } from '../../../../src/app/pages/definitions/DefinitionList.tsx';
import { words } from '../../fake-app.tsx';

describe('the contents of the definitions page', () => {
  it('stand by family in the order of the journey', () => {
    expect(words(<DefinitionList />)).toMatch(
      /^Referral Referral rate Acceptance Acceptance Treatment entry Treatment entry Treatment entry, whenever recorded/,
    );
  });
});
