import { solidFill } from '../ooxml/chart-text.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import type { Box, SlideParagraph } from './slide-plan.ts';

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** English Metric Units of a length in inches: what drawings are measured in. */
export function emu(inches: number): number {
  return Math.round(inches * 914_400);
}

/** Where a shape stands: `a:xfrm` in drawings, `p:xfrm` of graphic frames. */
export function transform(box: Box, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): Xml {
  return element(name, {}, [
    element('a:off', { x: emu(box.x), y: emu(box.y) }),
    element('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
  ]);
}

export interface TypeLook {
  readonly points: number;
  readonly isBold?: boolean;
  /** Of the theme: `tx1`, `tx2`, `bg1`, `accent1`. */
  readonly color?: string;
}

/** A run of text (`a:r`). */
export function run(text: string, { points, isBold = false, color = 'tx1' }: TypeLook): Xml {
  return element('a:r', {}, [
    element('a:rPr', { lang: 'en-US', sz: Math.round(points * 100), b: isBold ? 1 : 0, dirty: 0 }, [
      themeFill(color),
      element('a:latin', { typeface: '+mn-lt' }),
    ]),
    element('a:t', {}, [text]),
  ]);
}

export function themeFill(color: string): Xml {
  return element('a:solidFill', {}, [element('a:schemeClr', { val: color })]);
}

/** A paragraph of a slide; a break of line within it stays one. */
export function paragraph(said: SlideParagraph, points: number, after = 6): Xml {
  const look = { points, color: said.isQuiet === true ? 'tx2' : 'tx1' };
  const bullet = said.isBullet === true;
  const parts = said.text
    .split('\n')
    .flatMap((text, index) => [
      ...(index === 0 ? [] : [element('a:br')]),
      run(text, { ...look, isBold: said.isBold === true }),
    ]);
  return element('a:p', {}, [
    element('a:pPr', bullet ? { marL: 285_750, indent: -285_750 } : { marL: 0, indent: 0 }, [
      element('a:spcBef', {}, [element('a:spcPts', { val: 0 })]),
      element('a:spcAft', {}, [element('a:spcPts', { val: after * 100 })]),
      bullet ? element('a:buChar', { char: '•' }) : element('a:buNone'),
    ]),
    ...(said.term === undefined ? [] : [run(said.term, { ...look, isBold: true })]),
    ...parts,
  ]);
}

/** The group that every slide's shapes stand in; its id is 1. */
export function shapeTree(shapes: readonly Xml[]): Xml {
  const zero = { x: 0, y: 0 };
  const none = { cx: 0, cy: 0 };
  return element('p:spTree', {}, [
    element('p:nvGrpSpPr', {}, [element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')]),
    element('p:grpSpPr', {}, [
      element('a:xfrm', {}, [
        element('a:off', zero),
        element('a:ext', none),
        element('a:chOff', zero),
        element('a:chExt', none),
      ]),
    ]),
    ...shapes,
  ]);
}

export interface ShapeLook {
  readonly id: number;
  readonly name: string;
  /** Empty takes the place of the layout's. */
  readonly box: Box | null;
  readonly placeholder?: { readonly type: string; readonly index?: number };
  readonly fill?: string;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly isTextBox?: boolean;
}

/** A shape with text (`p:sp`). */
export function shape(look: ShapeLook, paragraphs: readonly Xml[]): Xml {
  const { id, name, box, placeholder, fill, anchor = 't', isTextBox = false } = look;
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id, name }),
      element(
        'p:cNvSpPr',
        isTextBox ? { txBox: 1 } : {},
        placeholder === undefined ? [] : [element('a:spLocks', { noGrp: 1 })],
      ),
      element(
        'p:nvPr',
        {},
        placeholder === undefined ? [] : [element('p:ph', { type: placeholder.type, idx: placeholder.index ?? null })],
      ),
    ]),
    element('p:spPr', {}, [
      ...(box === null ? [] : [transform(box)]),
      ...(box === null || placeholder !== undefined
        ? []
        : [element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')])]),
      ...(fill === undefined ? [] : [fill.length === 6 ? solidFill(fill) : themeFill(fill)]),
    ]),
    element('p:txBody', {}, [
      element('a:bodyPr', { wrap: 'square', lIns: 91_440, tIns: 45_720, rIns: 91_440, bIns: 45_720, anchor }, [
        element('a:normAutofit'),
      ]),
      element('a:lstStyle'),
      ...(paragraphs.length === 0 ? [element('a:p', {}, [element('a:endParaRPr', { lang: 'en-US' })])] : paragraphs),
    ]),
  ]);
}

/** Which color of the theme a master uses for what. */
export function colorMap(): Xml {
  return element('p:clrMap', {
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`accent${index + 1}`, `accent${index + 1}`])),
    hlink: 'hlink',
    folHlink: 'folHlink',
  });
}
