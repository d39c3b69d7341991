import type { CascadeBody, Figure } from '../figure.ts';
import { reportWords } from '../messages/report.ts';
import { countText, dateText } from '../numbers.ts';
import { type DraftClaim, draft } from './draft-claim.ts';
import type { ReportMaterial } from './material.ts';

/** Ids of the works that the method sentences cite. */
const WORKS = { interval: 'wilson-1927', difference: 'newcombe-1998', review: 'yatsco-2020' } as const;

/** Of whom and up to when everything speaks. */
export function scopeClaim({ scope, asOf }: ReportMaterial): DraftClaim {
  const whom = scope === '' ? reportWords.everybody.toLowerCase() : `“${scope}”`;
  return draft('scope-whole', { slots: { scope: whom, date: dateText(asOf) } });
}

/** How far people came: a sentence for each step that may be shown, the last one first; else why there is none. */
export function pathClaims(figure: Figure<CascadeBody>): readonly DraftClaim[] {
  const [first, ...later] = figure.body.steps;
  const figures = [figure.id];
  if (first === undefined || first.mark.state === 'undefined') return [draft('path-undefined', { slots: {}, figures })];
  const people = first.count;
  const told = later.flatMap(({ label, count, ofFirst }) =>
    people === null || count === null || ofFirst === ''
      ? []
      : [
          draft('path-whole', {
            slots: { people: countText(people), count: countText(count), share: ofFirst, step: label },
            figures,
          }),
        ],
  );
  const isWhole = told.length === later.length && told.length > 0;
  return [...told.toReversed(), ...(isWhole ? [] : [draft('path-hidden', { slots: {}, figures })])];
}

/** What each comparison of groups answers, without naming again of whom the whole report speaks. */
export function groupClaims({ figures, scope }: ReportMaterial): readonly DraftClaim[] {
  return figures.groups.map(({ id, question, answer }) =>
    draft('groups-answer', { slots: { question, answer: answer.replace(`${scope}: `, '') }, figures: [id] }),
  );
}

/** What the numbers cannot tell. */
export function limitClaims({
  policy,
}: ReportMaterial): Readonly<Record<'why' | 'without' | 'records' | 'hidden', DraftClaim>> {
  return {
    why: draft('limit-why', { slots: {} }),
    without: draft('limit-without', { slots: {} }),
    records: draft('limit-records', { slots: {} }),
    hidden: draft('limit-hidden', { slots: { policy } }),
  };
}

/** That studies were made elsewhere: said only where one is cited. */
export function studyLimitClaim(): DraftClaim {
  return draft('limit-studies', { slots: {} });
}

/** What a review says of all such programs together. */
export function reviewClaim(): DraftClaim {
  return draft('study-thin', { slots: {}, works: [WORKS.review] });
}

/** How everything was counted. */
export function methodClaims({
  files,
}: ReportMaterial): Readonly<Record<'people' | 'followed' | 'interval' | 'difference' | 'rows', DraftClaim>> {
  const rows = files.reduce((sum, { rowsKept }) => sum + rowsKept, 0);
  const names = files.map(({ file }) => file).join(', ');
  return {
    people: draft('method-people', { slots: {} }),
    followed: draft('method-followed', { slots: {} }),
    interval: draft('method-interval', { slots: {}, works: [WORKS.interval] }),
    difference: draft('method-difference', { slots: {}, works: [WORKS.difference] }),
    rows: draft('method-rows', { slots: { rows: countText(rows), files: names } }),
  };
}
