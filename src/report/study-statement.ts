import { isOwnStudy } from '../domain/evidence/own-row.ts';
import { publishedEstimate } from '../domain/evidence/published-estimate.ts';
import type { ReportedValue, Study, StudyResult } from '../domain/evidence/study.ts';
import { proportionReliability } from '../domain/stats/nchs-reliability.ts';
import { ascertainmentSentence, comparisonWords } from './messages/evidence.ts';
import { countText, percent, percentRange } from './numbers.ts';

/** The short name of a program: `HEROES` of "HEROES (Houston Emergency Opioid Engagement System)". */
export function studyName(program: string): string {
  return program.replace(/ \(.*$/, '').replace(/, .*$/, '');
}

/** The short name of a study's program, marked where the county added the study itself. */
export function studyTitle(study: Pick<Study, 'id' | 'program'>): string {
  const name = studyName(study.program);
  return isOwnStudy(study) ? comparisonWords.own(name) : name;
}

/** The design as a sentence; empty where the source does not tell. */
export function designText({ design }: Pick<Study, 'design'>): string {
  return design === '' ? '' : `Design: ${design}.`;
}

/** What a result reports in its shortest form: `56% of 34`; effects with their measure. */
export function studyShare({ value }: StudyResult): string {
  switch (value.kind) {
    case 'counts':
      return `${percent(value.numerator / value.denominator, value.denominator)} of ${countText(value.denominator)}`;
    case 'percent':
      return value.denominator === null ? `${value.percent}%` : `${value.percent}% of ${countText(value.denominator)}`;
    case 'effect':
      return `${value.measure} ${value.value ?? ''}`.trim();
    case 'words':
      return 'reported in words';
  }
}

/**
 * What a result counted, how it is known and where it was read, in sentences:
 * "People active after 90 days: 19 of 34 people who entered, 56% (39–71%). Read in: abstract."
 */
export function studyStatement(result: StudyResult): string {
  const { numerator, ascertainment, readIn, value } = result;
  const counted = `${numerator.charAt(0).toUpperCase()}${numerator.slice(1)}: ${finding(result)}${intervalText(result)}.`;
  const known = ascertainment === 'program-record' ? '' : ascertainmentSentence(ascertainment);
  return [counted, isImprecise(value) ? comparisonWords.smallStudy : '', known, `Read in: ${readIn}.`]
    .filter((part) => part !== '')
    .join(' ');
}

function finding(result: StudyResult): string {
  const { value, denominator } = result;
  switch (value.kind) {
    case 'counts': {
      const share = percent(value.numerator / value.denominator, value.denominator);
      return `${countText(value.numerator)} of ${countText(value.denominator)} ${denominator}, ${share}`;
    }
    case 'percent':
      return `${studyShare(result)}${value.denominator === null ? ' of' : ''} ${denominator}`;
    case 'effect':
    case 'words':
      return `${denominator}, ${studyShare(result)}`;
  }
}

/** In brackets, as it was published or as the counts give it; empty where there is none. */
function intervalText(result: StudyResult): string {
  const { value } = result;
  switch (value.kind) {
    case 'counts': {
      const interval = publishedEstimate(result)?.interval;
      return interval ? ` (${percentRange(interval.low, interval.high, value.denominator)})` : '';
    }
    case 'percent':
      return value.low === null || value.high === null ? '' : ` (${value.low}–${value.high}%)`;
    case 'effect':
      return value.low === null || value.high === null ? '' : ` (${value.low} to ${value.high})`;
    case 'words':
      return '';
  }
}

/** Whether the National Center for Health Statistics would not show this share alone. */
export function isImprecise(value: ReportedValue): boolean {
  return (
    value.kind === 'counts' && proportionReliability(value.numerator, value.denominator).status.startsWith('suppress')
  );
}
