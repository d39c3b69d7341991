import { element, type Xml, type XmlChild } from '../ooxml/xml.ts';

/** Names of the paragraph styles; `styles.ts` says how each looks. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'BodyText'
  | 'Caption'
  | 'ListBullet'
  | 'Note'
  | 'County'
  | 'ToFill'
  | 'Picture'
  | 'Definition'
  | 'TableHead'
  | 'TableText'
  | 'Bibliography'
  | 'Header'
  | 'Footer';

/** How a run differs from its paragraph. */
export interface RunLook {
  readonly bold?: boolean;
  readonly style?: 'Hyperlink';
}

export interface ParagraphLook {
  readonly keepNext?: boolean;
  readonly startsPage?: boolean;
  readonly align?: 'right' | 'center';
}

/** An element with one value: `<w:jc w:val="right"/>`. */
export function valued(name: string, value: string | number): Xml {
  return element(name, { 'w:val': value });
}

/** Text with its look; line breaks stay line breaks. */
export function run(text: string, { bold = false, style }: RunLook = {}): Xml {
  const look = [style === undefined ? null : valued('w:rStyle', style), bold ? element('w:b') : null].filter(
    (part) => part !== null,
  );
  const lines = text.split('\n').flatMap((line, index): readonly Xml[] => {
    const written = element('w:t', { 'xml:space': 'preserve' }, [line]);
    return index === 0 ? [written] : [element('w:br'), written];
  });
  return element('w:r', {}, [look.length === 0 ? null : element('w:rPr', {}, look), ...lines]);
}

/** A paragraph of runs; elements of its properties stand in the order of ECMA-376 Part 1, 17.3.1.26. */
export function paragraph(style: ParagraphStyle, children: readonly XmlChild[], look: ParagraphLook = {}): Xml {
  const properties = element('w:pPr', {}, [
    valued('w:pStyle', style),
    look.keepNext ? element('w:keepNext') : null,
    look.startsPage ? element('w:pageBreakBefore') : null,
    look.align === undefined ? null : valued('w:jc', look.align),
  ]);
  return element('w:p', {}, [properties, ...children]);
}

/** A field that the word processor works out anew, with what it showed last. */
export function field(instruction: string, shown: string): Xml {
  return element('w:fldSimple', { 'w:instr': ` ${instruction} ` }, [run(shown)]);
}
