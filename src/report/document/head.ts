import type { ReportKind } from '../../domain/report-choices.ts';
import { reportWords } from '../messages/report.ts';
import { dateText } from '../numbers.ts';
import type { ReportDocument } from './document.ts';
import type { ReportMaterial } from './material.ts';

export interface HeadChoices {
  readonly kind: ReportKind;
  /** Empty takes the kind's own title. */
  readonly title: string;
  /** The foot of every page: version and manifest. */
  readonly footer: string;
}

/** What stands at the head of a report, whatever its kind. */
export function reportHead(
  { county, asOf, scope, policy, files }: ReportMaterial,
  { kind, title, footer }: HeadChoices,
): Omit<ReportDocument, 'sections' | 'references'> {
  return {
    kind,
    title: title.trim() === '' ? reportWords.titles[kind] : title.trim(),
    county,
    scope: scope === '' ? reportWords.everybody : scope,
    asOf: reportWords.asOf(dateText(asOf)),
    day: asOf,
    source: files.map(({ file }) => file).join(', '),
    policy,
    footer,
  };
}
