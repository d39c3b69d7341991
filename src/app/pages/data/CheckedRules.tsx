import type { QualityReport } from '../../../data/quality/assess.ts';
import { QUALITY_CODES, type QualityCode } from '../../../domain/quality.ts';
import { missingFieldsText } from '../../../report/messages/field-labels.ts';
import { qualityHeading, qualitySentence } from '../../../report/messages/issues-quality.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Table } from '../../../ui/Table.tsx';
import { qualityMessages } from '../../messages/quality.ts';

const words = qualityMessages.overview.checked;

type Checked = Pick<QualityReport, 'findings' | 'unjudged'>;

/** Every rule with what it found, also those that found nothing or could not be judged: silence is no proof. */
export function CheckedRules({ report }: { readonly report: Checked }) {
  const judged = QUALITY_CODES.length - report.unjudged.length;
  return (
    <Disclosure summary={words.summary(judged, QUALITY_CODES.length)}>
      <Table
        caption={words.caption}
        columns={[
          { id: 'rule', label: words.rule },
          { id: 'code', label: words.code },
          { id: 'found', label: words.found },
        ]}
        rows={QUALITY_CODES.map((code) => ({
          id: code,
          cells: [qualityHeading(code), code, foundText(code, report)],
        }))}
      />
    </Disclosure>
  );
}

function foundText(code: QualityCode, { findings, unjudged }: Checked): string {
  const lack = unjudged.find((rule) => rule.code === code);
  if (lack?.needsProgramStart) return words.needsStart;
  if (lack) return words.needs(missingFieldsText(lack.missing));
  const found = findings.filter((finding) => finding.code === code);
  return found.length === 0 ? words.nothing : found.map(qualitySentence).join(' ');
}
