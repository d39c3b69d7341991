import { packageBytes, relationshipType } from '../ooxml/package.ts';
import type { Part } from '../ooxml/part.ts';
import type { DocumentProperties } from '../ooxml/properties.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import type { Sheet } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { type PageWords, worksheetXml } from './worksheet-xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of a workbook without formulas, macros, or links out of it. At least one sheet. */
export function workbookBytes(
  sheets: readonly Sheet[],
  properties: DocumentProperties,
  words: PageWords,
): Uint8Array<ArrayBuffer> {
  const parts = sheets.map((sheet, index): Part => {
    const name = `/xl/worksheets/sheet${index + 1}.xml`;
    return { name, contentType: `${TYPE}.worksheet+xml`, content: worksheetXml(sheet, words) };
  });
  const styles: Part = { name: '/xl/styles.xml', contentType: `${TYPE}.styles+xml`, content: stylesXml() };
  const main: Part = {
    name: '/xl/workbook.xml',
    contentType: `${TYPE}.sheet.main+xml`,
    content: workbookXml(sheets),
    relationships: [
      ...parts.map(({ name }, index) => ({
        id: `rId${index + 1}`,
        type: relationshipType('worksheet'),
        target: name,
      })),
      { id: `rId${parts.length + 1}`, type: relationshipType('styles'), target: styles.name },
    ],
  };
  return packageBytes([main, ...parts, styles], properties);
}

function workbookXml(sheets: readonly Sheet[]): Xml {
  return element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, [
    element('bookViews', {}, [element('workbookView', { activeTab: 0 })]),
    element(
      'sheets',
      {},
      sheets.map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
    ),
    printTitles(sheets),
  ]);
}

/** Heads are printed again on every page. */
function printTitles(sheets: readonly Sheet[]): Xml | null {
  const names = sheets.flatMap(({ name, headRows }, index) =>
    headRows === 0
      ? []
      : [element('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, [`'${name}'!$1:$${headRows}`])],
  );
  return names.length === 0 ? null : element('definedNames', {}, names);
}
