import { useMemo, useState } from 'react';
import type { Issue } from '../../domain/issue.ts';
import type { QualityFinding } from '../../domain/quality.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { qualityMessages } from '../messages/quality.ts';
import { ColumnGroups } from './ColumnGroups.tsx';
import { findingItems } from './finding-items.ts';
import { RuleGroups } from './RuleGroups.tsx';

export interface FindingsProps {
  /** `null` while the rows are still being checked. */
  readonly findings: readonly QualityFinding[] | null;
  readonly issues: readonly Issue[];
  /** Whether there are several files, so that each finding must name its own. */
  readonly severalFiles: boolean;
}

const CHOICES = (['rule', 'column'] as const).map((value) => ({
  value,
  label: qualityMessages.groupBy.choices[value],
}));

/** Everything that was found, by rule or by column: how bad, how often, why it matters, what to do, and the rows. */
export function Findings({ findings, issues, severalFiles }: FindingsProps) {
  const [by, setBy] = useState<'rule' | 'column'>('rule');
  const items = useMemo(() => findingItems(findings ?? [], issues), [findings, issues]);
  return (
    <>
      {findings === null && <p role="status">{qualityMessages.working}</p>}
      {findings !== null && items.length === 0 && <p>{qualityMessages.none}</p>}
      {items.length > 0 && (
        <>
          <Segmented legend={qualityMessages.groupBy.legend} choices={CHOICES} value={by} onChange={setBy} />
          {by === 'rule' ? (
            <RuleGroups items={items} namesFile={severalFiles} />
          ) : (
            <ColumnGroups items={items} namesFile={severalFiles} />
          )}
        </>
      )}
    </>
  );
}
