import { type ChartSheet, letters, SHEET_NAME, type SheetCell } from './chart-sheet.ts';
import { packageBytes, relationshipType } from './package.ts';
import type { Part } from './part.ts';
import type { DocumentProperties } from './properties.ts';
import { element, type Xml } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook within a chart: one sheet with its data, for *Edit data*. */
export function chartWorkbook(sheet: ChartSheet, properties: DocumentProperties): Uint8Array<ArrayBuffer> {
  return packageBytes([workbook(), styles(), worksheet(sheet)], properties);
}

function workbook(): Part {
  return {
    name: '/xl/workbook.xml',
    contentType: `${TYPES}.sheet.main+xml`,
    content: element('workbook', { xmlns: MAIN, 'xmlns:r': relationshipType('').slice(0, -1) }, [
      element('sheets', {}, [element('sheet', { name: SHEET_NAME, sheetId: 1, 'r:id': 'rId1' })]),
    ]),
    relationships: [
      { id: 'rId1', type: relationshipType('worksheet'), target: '/xl/worksheets/sheet1.xml' },
      { id: 'rId2', type: relationshipType('styles'), target: '/xl/styles.xml' },
    ],
  };
}

function styles(): Part {
  const border = element(
    'border',
    {},
    ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
  );
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return {
    name: '/xl/styles.xml',
    contentType: `${TYPES}.styles+xml`,
    content: element('styleSheet', { xmlns: MAIN }, [
      element('fonts', { count: 1 }, [
        element('font', {}, [element('sz', { val: 11 }), element('name', { val: 'Calibri' })]),
      ]),
      element('fills', { count: 2 }, [
        element('fill', {}, [element('patternFill', { patternType: 'none' })]),
        element('fill', {}, [element('patternFill', { patternType: 'gray125' })]),
      ]),
      element('borders', { count: 1 }, [border]),
      element('cellStyleXfs', { count: 1 }, [element('xf', plain)]),
      element('cellXfs', { count: 1 }, [element('xf', { ...plain, xfId: 0 })]),
      element('cellStyles', { count: 1 }, [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    ]),
  };
}

function worksheet({ columns }: ChartSheet): Part {
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length)) + 1;
  const rows = Array.from({ length: height }, (_, row) =>
    element(
      'row',
      { r: row + 1 },
      columns.map(({ name, cells }, column) =>
        cell(`${letters(column)}${row + 1}`, row === 0 ? name : (cells[row - 1] ?? null)),
      ),
    ),
  );
  return {
    name: '/xl/worksheets/sheet1.xml',
    contentType: `${TYPES}.worksheet+xml`,
    content: element('worksheet', { xmlns: MAIN }, [element('sheetData', {}, rows)]),
  };
}

function cell(r: string, content: SheetCell): Xml | null {
  if (content === null) return null;
  if (typeof content === 'number') return element('c', { r }, [element('v', {}, [String(content)])]);
  if (typeof content === 'string')
    return element('c', { r, t: 'inlineStr' }, [
      element('is', {}, [element('t', { 'xml:space': 'preserve' }, [content])]),
    ]);
  return element('c', { r }, [element('f', {}, [content.formula]), element('v', {}, [String(content.value)])]);
}
