import type { QualityReport } from '../../../data/quality/assess.ts';
import { qualityMessages } from '../../messages/quality.ts';
import { Section } from '../../shell/Section.tsx';
import { CheckedRules } from './CheckedRules.tsx';
import { FillTables } from './FillTables.tsx';
import { UsageTable } from './UsageTable.tsx';

const words = qualityMessages.overview;

/** How far the data can be trusted: what the measures can use, how full the columns are, what was checked. */
export function QualityOverview({ report }: { readonly report: QualityReport | null }) {
  return (
    <Section title={words.title} lead={words.lead}>
      {report === null ? <p role="status">{qualityMessages.working}</p> : <Overview report={report} />}
    </Section>
  );
}

function Overview({ report }: { readonly report: QualityReport }) {
  return (
    <>
      {report.usage.length > 0 && (
        <>
          <h3>{words.usage.title}</h3>
          <p>{words.usage.lead}</p>
          <UsageTable usage={report.usage} />
          <p>{words.usage.note}</p>
        </>
      )}
      <h3>{words.fill.title}</h3>
      <p>{words.fill.lead}</p>
      <FillTables fills={report.fills} />
      <h3>{words.checked.title}</h3>
      <CheckedRules report={report} />
    </>
  );
}
