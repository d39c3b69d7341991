import { narrativeWords as words } from '../messages/narrative.ts';
import { type CitingChoices, citedIn } from './cited-works.ts';
import type { Block, Claim, ReportDocument, ReportSection } from './document.ts';
import type { DraftClaim } from './draft-claim.ts';
import { limitClaims, scopeClaim } from './frame-claims.ts';
import { type HeadChoices, reportHead } from './head.ts';
import type { ReportMaterial } from './material.ts';
import { boundTo, levelClaim, measureTold, unanswerableClaim } from './measure-claims.ts';
import { comparisonClaims } from './study-claims.ts';

export interface BriefChoices extends Omit<HeadChoices, 'kind'>, CitingChoices {}

/** What one page answers. */
const HEADLINES = ['people-encountered', 'referral-rate', 'treatment-entry-30d', 'retention-of-entered-90d'] as const;

/** So many next steps fit on the page. */
const NEXT_STEPS = 3;

/** One page: the headline answers, one picture, one sentence beside a study, next steps in the county's own words. */
export function brief(material: ReportMaterial, choices: BriefChoices): ReportDocument {
  const answers = HEADLINES.flatMap((id) => answerOf(material, id) ?? []);
  const beside = [
    ...comparisonClaims(material, choices)
      .slice(0, 1)
      .map(({ claim }) => claim),
    limitClaims(material).why,
  ];
  const cited = citedIn([scopeClaim(material), ...answers, ...beside], choices);
  const settled = (claims: readonly DraftClaim[]) => claims.map(cited.settle);
  const sections: readonly ReportSection[] = [
    section('answers', [
      { kind: 'paragraph', claims: settled([scopeClaim(material)]) },
      ...(answers.length === 0 ? [] : [{ kind: 'list' as const, items: settled(answers) }]),
    ]),
    section('picture', pictureOf(material)),
    section('comparison', [{ kind: 'paragraph', claims: settled(beside) }]),
    section('next', [nextSteps(material)]),
  ];
  return {
    ...reportHead(material, { ...choices, kind: 'brief' }),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    references: cited.references,
    citationStyle: choices.style,
  };
}

function section(id: 'answers' | 'picture' | 'comparison' | 'next', blocks: readonly Block[]): ReportSection {
  return { id, heading: words.headings[id], startsPage: false, blocks };
}

function answerOf(material: ReportMaterial, id: string): DraftClaim | undefined {
  const told = measureTold(material, id);
  return told === undefined ? unanswerableClaim(material, id) : levelClaim(told, boundTo(material, id));
}

/** The way from contact to staying; a trend where the files do not tell it. */
function pictureOf({ figures, own }: ReportMaterial): readonly Block[] {
  const figure = figures.cascade[0] ?? figures.trends[0];
  return figure === undefined ? [] : [{ kind: 'figure', number: 1, figure, own: own[figure.id] ?? null }];
}

function nextSteps({ own }: ReportMaterial): Block {
  const items = Object.entries(own)
    .filter(([, { nextStep }]) => nextStep !== '')
    .map(([id, { nextStep }]): Claim => ({ text: nextStep, figures: [id] }));
  return items.length === 0
    ? { kind: 'to-fill', label: words.toFill.next }
    : { kind: 'list', items: items.slice(0, NEXT_STEPS) };
}
