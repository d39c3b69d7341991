import type { ReportDocument } from '../../report/document/document.ts';
import { boardPackWords as words } from '../../report/messages/board-pack.ts';
import { packageBytes, relationshipType } from '../ooxml/package.ts';
import type { Part } from '../ooxml/part.ts';
import type { DocumentProperties } from '../ooxml/properties.ts';
import { element } from '../ooxml/xml.ts';
import { emu, NAMESPACES } from './drawing.ts';
import { masterParts } from './master.ts';
import { NOTES_PAGE, notesMaster } from './notes.ts';
import { planSlides } from './plan-slides.ts';
import { type SlideLogo, slideParts } from './slide.ts';
import { SLIDE, type SlidePlan } from './slide-plan.ts';
import { theme } from './theme.ts';

/** A PNG with its size in pixels. */
export interface Logo {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface PptxLook {
  /** The county's color, `0B4A8F`. */
  readonly accent: string;
  readonly logo: Logo | null;
}

export const USUAL_LOOK: PptxLook = { accent: '0B4A8F', logo: null };

const LOGO_PART = '/ppt/media/logo.png';
const LOGO_HEIGHT = 0.9;
const MOST_LOGO_WIDTH = 3;

/** A report as slides with native charts and tables; equal input makes equal bytes. */
export function pptxBytes(document: ReportDocument, look: PptxLook = USUAL_LOOK): Uint8Array<ArrayBuffer> {
  const plans = planSlides(document, look.accent);
  const properties = propertiesOf(document);
  const slides = slidesOf(document, plans, { look, properties });
  const logo = look.logo === null ? [] : [{ name: LOGO_PART, contentType: 'image/png', content: look.logo.png }];
  const parts = [
    presentation(plans.length),
    ...masterParts(),
    theme(1, look.accent),
    notesMaster(),
    theme(2, look.accent),
    ...slides,
    ...logo,
  ];
  return packageBytes(parts, properties);
}

function propertiesOf({ title, county, scope, footer, day }: ReportDocument): DocumentProperties {
  return { title, creator: county, subject: scope, description: footer, day };
}

function slidesOf(
  { county, footer }: ReportDocument,
  plans: readonly SlidePlan[],
  { look, properties }: { readonly look: PptxLook; readonly properties: DocumentProperties },
): readonly Part[] {
  const foot = [county, footer].filter((text) => text !== '').join(' · ');
  const charts = plans.map(({ shapes }) => shapes.filter(({ kind }) => kind === 'chart').length);
  return plans.flatMap((plan, index) =>
    slideParts(plan, {
      number: index + 1,
      chartsBefore: charts.slice(0, index).reduce((sum, count) => sum + count, 0),
      foot,
      logo: plan.layout === 'cover' ? placed(look.logo, county) : null,
      properties,
    }),
  );
}

/** In the upper right corner of the cover, its shape kept. */
function placed(logo: Logo | null, county: string): SlideLogo | null {
  if (logo === null || logo.height <= 0) return null;
  const width = Math.min(MOST_LOGO_WIDTH, (LOGO_HEIGHT * logo.width) / logo.height);
  const height = (width * logo.height) / logo.width;
  const box = { x: SLIDE.width - 0.6 - width, y: 0.5, width, height };
  return { target: LOGO_PART, altText: words.logo(county), box };
}

function presentation(slides: number): Part {
  const links = Array.from({ length: slides }, (_, index) => ({
    id: `rId${index + 10}`,
    type: relationshipType('slide'),
    target: `/ppt/slides/slide${index + 1}.xml`,
  }));
  return {
    name: '/ppt/presentation.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
    content: element('p:presentation', { ...NAMESPACES, saveSubsetFonts: 1 }, [
      element('p:sldMasterIdLst', {}, [element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })]),
      element('p:notesMasterIdLst', {}, [element('p:notesMasterId', { 'r:id': 'rId2' })]),
      element(
        'p:sldIdLst',
        {},
        links.map(({ id }, index) => element('p:sldId', { id: 256 + index, 'r:id': id })),
      ),
      element('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
      element('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
    ]),
    relationships: [
      { id: 'rId1', type: relationshipType('slideMaster'), target: '/ppt/slideMasters/slideMaster1.xml' },
      { id: 'rId2', type: relationshipType('notesMaster'), target: '/ppt/notesMasters/notesMaster1.xml' },
      { id: 'rId3', type: relationshipType('theme'), target: '/ppt/theme/theme1.xml' },
      ...links,
    ],
  };
}
