import type { Figure, TrendBody } from '../figure.ts';
import { changeClaim } from './change-claims.ts';
import type { CitingChoices } from './cited-works.ts';
import { isCascade, isTrend } from './figure-kinds.ts';
import {
  groupClaims,
  limitClaims,
  methodClaims,
  pathClaims,
  reviewClaim,
  scopeClaim,
  studyLimitClaim,
} from './frame-claims.ts';
import type { MeasureTold, ReportMaterial } from './material.ts';
import { boundTo, levelClaim, measureTold, pendingClaim, unanswerableClaim } from './measure-claims.ts';
import { comparisonClaims } from './study-claims.ts';
import type { Candidate } from './word-limit.ts';

export type GrantSection = 'need' | 'program' | 'outcomes' | 'comparison' | 'limitations' | 'methods';

type GrantCandidate = Candidate<GrantSection>;

/** Outcomes that a reviewer asks for, the weightiest first. */
const OUTCOMES = [
  'treatment-entry-30d',
  'retention-of-entered-90d',
  'referral-rate',
  'retention-of-entered-180d',
  'moud-entry-30d',
  'time-to-entry',
  'treatment-entry-90d',
  'retention-of-referred-90d',
  'acceptance',
  'engagement-34d',
  'repeat-overdose-180d',
  'completion-of-discharged',
  'death-180d',
] as const;

/** So many steps of the way are told; the picture has them all. */
const STEPS_TOLD = 2;

/** So many outcomes stand in front: where the files cannot tell them, the text says so. */
const LEADING = 3;

/** The outcomes of a grant narrative that the files can answer. */
export function grantOutcomes(material: ReportMaterial): readonly MeasureTold[] {
  return OUTCOMES.flatMap((id) => measureTold(material, id) ?? []);
}

/** Every sentence that the narrative could hold, each with its place and weight. */
export function grantCandidates(material: ReportMaterial, choices: CitingChoices): readonly GrantCandidate[] {
  return [
    ...frameCandidates(material),
    ...outcomeCandidates(material),
    ...changeCandidates(material),
    ...comparisonCandidates(material, choices),
    ...limitCandidates(material),
    ...groupClaims(material).map((claim, index) => ({ section: 'outcomes' as const, rank: 53 + index / 10, claim })),
  ];
}

function frameCandidates(material: ReportMaterial): readonly GrantCandidate[] {
  const methods = methodClaims(material);
  const volume = (id: string) => {
    const told = measureTold(material, id);
    return told === undefined ? [] : [levelClaim(told, boundTo(material, id))];
  };
  const path = material.figures.cascade.filter(isCascade).flatMap(pathClaims).slice(0, STEPS_TOLD);
  return [
    { section: 'need', rank: 5, claim: scopeClaim(material) },
    ...volume('people-encountered').map((claim) => ({ section: 'need' as const, rank: 14, claim })),
    { section: 'need', rank: 52, claim: reviewClaim() },
    ...volume('people-referred').map((claim) => ({ section: 'program' as const, rank: 43, claim })),
    ...path.map((claim, index) => ({ section: 'program' as const, rank: 44 + index / 10, claim })),
    { section: 'methods', rank: 17, claim: methods.people },
    { section: 'methods', rank: 18, claim: methods.interval },
    { section: 'methods', rank: 33, claim: methods.followed },
    { section: 'methods', rank: 49, claim: methods.rows },
  ];
}

function outcomeCandidates(material: ReportMaterial): readonly GrantCandidate[] {
  return grantOutcomes(material).flatMap((told, index) => {
    const figures = boundTo(material, told.metric.id);
    const rank = index < LEADING ? 10 + index / 10 : 40 + index / 100;
    const claim = levelClaim(told, figures);
    const pending = index < LEADING ? pendingClaim(told, figures) : undefined;
    return [
      { section: 'outcomes' as const, rank, claim },
      ...(pending === undefined
        ? []
        : [{ section: 'limitations' as const, rank: rank + 60, claim: pending, needs: claim }]),
    ];
  });
}

function changeCandidates(material: ReportMaterial): readonly GrantCandidate[] {
  const trends: readonly Figure<TrendBody>[] = material.figures.trends.filter(isTrend);
  return trends.flatMap((figure, index) => {
    const told = measureTold(material, figure.id);
    const claim = told && changeClaim(figure, told.metric.label);
    return claim === undefined ? [] : [{ section: 'outcomes' as const, rank: 30 + index / 10, claim }];
  });
}

function comparisonCandidates(material: ReportMaterial, choices: CitingChoices): readonly GrantCandidate[] {
  const said = comparisonClaims(material, choices);
  const isVerdictThere = said.some(({ isVerdict }) => isVerdict);
  const claims = said.flatMap(({ isVerdict, claim, small }, index): readonly GrantCandidate[] => [
    { section: 'comparison', rank: rankOf(isVerdict, index === 0 && !isVerdictThere) + index / 100, claim },
    ...(small === undefined
      ? []
      : [{ section: 'comparison' as const, rank: (isVerdict ? 31 : 48) + index / 100, claim: small, needs: claim }]),
  ]);
  const verdict = said.find(({ isVerdict }) => isVerdict)?.claim;
  const { difference } = methodClaims(material);
  if (verdict === undefined) return claims;
  return [
    ...claims,
    { section: 'limitations', rank: 35, claim: studyLimitClaim(), needs: verdict },
    { section: 'methods', rank: 32, claim: difference, needs: verdict },
  ];
}

/** A verdict is told early; without any, the first of the others stands for them. */
function rankOf(isVerdict: boolean, isOnly: boolean): number {
  if (isVerdict) return 12;
  return isOnly ? 13 : 47;
}

function limitCandidates(material: ReportMaterial): readonly GrantCandidate[] {
  const limits = limitClaims(material);
  const lacking = OUTCOMES.slice(0, LEADING).flatMap((id) => unanswerableClaim(material, id) ?? []);
  return [
    { section: 'limitations', rank: 15, claim: limits.why },
    { section: 'limitations', rank: 16, claim: limits.without },
    ...lacking.map((claim, index) => ({ section: 'limitations' as const, rank: 19 + index / 10, claim })),
    { section: 'limitations', rank: 34, claim: limits.hidden },
    { section: 'limitations', rank: 46, claim: limits.records },
  ];
}
