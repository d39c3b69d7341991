import { element, type Xml } from '../ooxml/xml.ts';
import type { NumberShown, SheetCell } from './sheet-cell.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Codes of number formats: those below 164 are built in (ECMA-376 Part 1, 18.8.30). */
const FORMATS: Readonly<Record<NumberShown, number>> = { count: 3, decimal: 165, percent: 9, 'percent-decimal': 164 };

const ORDER: readonly NumberShown[] = ['count', 'decimal', 'percent', 'percent-decimal'];
/** Styles of words: as such, as a head, as a link; then the first two again at the right. */
const TEXT = 0;
const HEAD = 1;
const LINK = 2;
const RIGHT = 3;
const FIRST_NUMBER = 5;

/** The number of the style of a cell in `cellXfs`. */
export function styleOf(cell: SheetCell, place: 'head' | 'link' | 'body'): number {
  if (cell.kind === 'number') return FIRST_NUMBER + ORDER.indexOf(cell.shown);
  if (place === 'link') return LINK;
  return (place === 'head' ? HEAD : TEXT) + (cell.isRight ? RIGHT : 0);
}

/** `xl/styles.xml`: words, heads, links, and one style a number format. */
export function stylesXml(): Xml {
  return element('styleSheet', { xmlns: MAIN }, [
    element('numFmts', { count: 2 }, [
      element('numFmt', { numFmtId: 164, formatCode: '0.0%' }),
      element('numFmt', { numFmtId: 165, formatCode: '#,##0.0#' }),
    ]),
    element('fonts', { count: 3 }, [font(), font('b'), font('u')]),
    element('fills', { count: 3 }, [
      element('fill', {}, [element('patternFill', { patternType: 'none' })]),
      element('fill', {}, [element('patternFill', { patternType: 'gray125' })]),
      element('fill', {}, [
        element('patternFill', { patternType: 'solid' }, [
          element('fgColor', { rgb: 'FFE7ECEF' }),
          element('bgColor', { indexed: 64 }),
        ]),
      ]),
    ]),
    element('borders', { count: 1 }, [
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
      ),
    ]),
    element('cellStyleXfs', { count: 1 }, [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    element('cellXfs', { count: FIRST_NUMBER + ORDER.length }, [
      cellStyle({ numFmtId: 0, fontId: 0, fillId: 0 }),
      cellStyle({ numFmtId: 0, fontId: 1, fillId: 2 }),
      cellStyle({ numFmtId: 0, fontId: 2, fillId: 0 }),
      cellStyle({ numFmtId: 0, fontId: 0, fillId: 0 }, 'right'),
      cellStyle({ numFmtId: 0, fontId: 1, fillId: 2 }, 'right'),
      ...ORDER.map((shown) => cellStyle({ numFmtId: FORMATS[shown], fontId: 0, fillId: 0 })),
    ]),
    element('cellStyles', { count: 1 }, [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ]);
}

function font(emphasis?: 'b' | 'u'): Xml {
  return element('font', {}, [
    emphasis === undefined ? null : element(emphasis),
    element('sz', { val: 11 }),
    element('color', { rgb: emphasis === 'u' ? 'FF0B5394' : 'FF1F2933' }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  ]);
}

interface CellStyle {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
}

function cellStyle(style: CellStyle, horizontal: 'right' | null = null): Xml {
  const flags = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyAlignment: 1 };
  return element('xf', { ...style, borderId: 0, xfId: 0, ...flags }, [
    element('alignment', { horizontal, vertical: 'top', wrapText: 1 }),
  ]);
}
