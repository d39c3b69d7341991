import type { WordLimit } from '../../domain/report-choices.ts';
import type { Figure } from '../figure.ts';
import { narrativeWords as words } from '../messages/narrative.ts';
import { type CitingChoices, citedIn, uncited } from './cited-works.ts';
import type { Block, Claim, ReportDocument, ReportSection } from './document.ts';
import { type DraftClaim, draft } from './draft-claim.ts';
import { type GrantSection, grantCandidates, grantOutcomes } from './grant-candidates.ts';
import { type HeadChoices, reportHead } from './head.ts';
import type { ReportMaterial } from './material.ts';
import { boundTo } from './measure-claims.ts';
import { outcomesTable } from './outcomes-table.ts';
import { type Candidate, type Chosen, fitToWords } from './word-limit.ts';

export interface GrantChoices extends Omit<HeadChoices, 'kind'>, CitingChoices {
  readonly words: WordLimit;
}

const ORDER: readonly GrantSection[] = ['need', 'program', 'outcomes', 'comparison', 'limitations', 'methods'];

/**
 * A grant narrative: sentences by their weight as far as the words reach, one table of outcomes, and figures as the length
 * allows. What no data can tell is left for the county to fill in; what found no room is listed at the end for the writer.
 */
export function grantNarrative(material: ReportMaterial, choices: GrantChoices): ReportDocument {
  const candidates = [...grantCandidates(material, choices), ...pointers(material, choices)];
  const all = citedIn(
    candidates.map(({ claim }) => claim),
    choices,
  );
  const chosen = fitToWords(candidates, choices.words, (claim) => all.settle(claim).text);
  const ordered = ORDER.flatMap((section) => paragraphsOf(chosen, section).flat());
  const cited = citedIn(ordered, choices);
  return {
    ...reportHead(material, { ...choices, kind: 'grant' }),
    sections: [
      ...ORDER.map((section) => {
        const paragraphs = paragraphsOf(chosen, section).map((claims) => claims.map(cited.settle));
        return sectionOf(section, paragraphs, { material, choices });
      }).filter(({ blocks }) => blocks.length > 0),
      writerSection(chosen, choices),
    ],
    references: cited.references,
    citationStyle: choices.style,
  };
}

/** Sentences by weight, those of one kind in one paragraph; what sends the reader to a table or a figure comes last. */
function paragraphsOf({ taken }: Chosen<GrantSection>, section: GrantSection): readonly (readonly DraftClaim[])[] {
  const claims = taken.filter((candidate) => candidate.section === section).map(({ claim }) => claim);
  const kindOf = ({ template }: DraftClaim) => (section === 'outcomes' ? template.replace(/-.*$/, '') : 'all');
  const points = claims.filter(({ template }) => template.startsWith('see-'));
  const told = claims.filter((claim) => !points.includes(claim));
  const kinds = [...new Set(told.map(kindOf))];
  const paragraphs = kinds.map((kind) => told.filter((claim) => kindOf(claim) === kind));
  return paragraphs.length === 0
    ? [points].filter((list) => list.length > 0)
    : paragraphs.map((claims, index) => (index === paragraphs.length - 1 ? [...claims, ...points] : claims));
}

interface GrantContext {
  readonly material: ReportMaterial;
  readonly choices: GrantChoices;
}

function sectionOf(id: GrantSection, texts: readonly (readonly Claim[])[], context: GrantContext): ReportSection {
  const paragraphs = texts.map((claims): Block => ({ kind: 'paragraph', claims }));
  return {
    id,
    heading: words.headings[id],
    startsPage: false,
    blocks: [...toFill(id), ...paragraphs, ...shownIn(id, context)],
  };
}

function toFill(section: GrantSection): readonly Block[] {
  if (section === 'need') return [{ kind: 'to-fill', label: words.toFill.need }];
  if (section !== 'program') return [];
  return [
    { kind: 'to-fill', label: words.toFill.program },
    { kind: 'to-fill', label: words.toFill.staffing },
  ];
}

/** The pictures of a narrative: none in the shortest, one in the middle, three in the longest. */
function picturesOf({ figures }: ReportMaterial, { words: limit }: GrantChoices) {
  const [cascade] = figures.cascade;
  const trend = figures.trends.find(({ id }) => id.startsWith('treatment-entry')) ?? figures.trends[0];
  const study = figures.studies.find(
    ({ body }) => body.kind === 'forest' && body.groups.some(({ rows }) => rows.length > 1),
  );
  const wanted = [
    { section: 'program' as const, shows: words.figureShows.cascade, figure: cascade, from: 500 },
    { section: 'outcomes' as const, shows: words.figureShows.trends, figure: trend, from: 1000 },
    { section: 'comparison' as const, shows: words.figureShows.studies, figure: study, from: 1000 },
  ];
  return wanted
    .filter(({ from }) => limit >= from)
    .flatMap(({ figure, ...rest }) => (figure === undefined ? [] : [{ ...rest, figure }]))
    .map((picture, index) => ({ ...picture, number: index + 1 }));
}

/** Sentences that send the reader to the table and to each figure. */
function pointers(material: ReportMaterial, choices: GrantChoices): readonly Candidate<GrantSection>[] {
  const told = grantOutcomes(material);
  const figures = [...new Set(told.flatMap(({ metric }) => boundTo(material, metric.id)))];
  const table = draft('see-table', { slots: { number: '1' }, figures });
  return [
    ...(told.length === 0 ? [] : [{ section: 'outcomes' as const, rank: 1, claim: table }]),
    ...picturesOf(material, choices).map(({ section, shows, figure, number }) => ({
      section,
      rank: 2,
      claim: draft('see-figure', { slots: { number: String(number), what: shows }, figures: [figure.id] }),
    })),
  ];
}

function shownIn(section: GrantSection, { material, choices }: GrantContext): readonly Block[] {
  const figures = picturesOf(material, choices).filter((picture) => picture.section === section);
  const told = grantOutcomes(material);
  const table: readonly Block[] =
    section === 'outcomes' && told.length > 0
      ? [{ kind: 'table', number: 1, table: outcomesTable(told), notes: [material.policy] }]
      : [];
  return [...table, ...figures.map(({ figure, number }) => figureBlock(figure, number, material))];
}

function figureBlock(figure: Figure, number: number, { own }: ReportMaterial): Block {
  return { kind: 'figure', number, figure, own: own[figure.id] ?? null };
}

function writerSection({ leftOut, words: used }: Chosen<GrantSection>, { words: limit }: GrantChoices): ReportSection {
  const rest: readonly Block[] =
    leftOut.length === 0
      ? [{ kind: 'gap', text: words.nothingLeftOut }]
      : [
          { kind: 'gap', text: words.leftOut },
          { kind: 'list', items: leftOut.map(({ claim }) => uncited(claim)) },
        ];
  return {
    id: 'writer',
    heading: words.headings.writer,
    startsPage: true,
    isBehindReferences: true,
    blocks: [{ kind: 'gap', text: words.words(used, limit) }, ...rest],
  };
}
