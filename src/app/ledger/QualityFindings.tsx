import type { QualityReport } from '../../data/quality/assess.ts';
import type { Loaded } from '../../data/workspace.ts';
import { FindingChanges } from './FindingChanges.tsx';
import { Findings } from './Findings.tsx';
import { FixLists } from './FixLists.tsx';

export interface QualityFindingsProps {
  readonly loaded: Loaded;
  /** `null` while the rows are being checked. */
  readonly report: QualityReport | null;
}

/** What was found in the loaded files, what became of it since they were last brought, and the lists to mail. */
export function QualityFindings({ loaded, report }: QualityFindingsProps) {
  return (
    <>
      {report && <FindingChanges changes={report.changes} />}
      {report && (report.findings.length > 0 || loaded.issues.length > 0) && <FixLists agencies={report.agencies} />}
      <Findings findings={report?.findings ?? null} issues={loaded.issues} severalFiles={loaded.ledgers.length > 1} />
    </>
  );
}
