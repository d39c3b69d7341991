import { expect, it } from 'vitest';
import { pptxBytes } from '../../../src/export/pptx/pptx.ts';
import { sampleReport } from '../pptx/sample-report.ts';
import { openPackage } from './open-package.ts';
import { type ReadElement, readXml } from './read-xml.ts';

const AXIS =
  'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses';

/** Children in the order that ECMA-376 Part 1 asks for, of those that the slides and charts use. */
const ORDER: Readonly<Record<string, string>> = {
  'c:chartSpace': 'date1904 lang roundedCorners chart spPr txPr externalData',
  'c:chart': 'autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  'c:lineChart': 'grouping varyColors ser marker axId',
  'c:barChart': 'barDir grouping varyColors ser gapWidth overlap axId',
  'c:areaChart': 'grouping varyColors ser axId',
  'c:scatterChart': 'scatterStyle varyColors ser axId',
  'c:ser': 'idx order tx spPr invertIfNegative marker dLbls errBars cat val xVal yVal smooth',
  'c:errBars': 'errDir errBarType errValType noEndCap plus minus spPr',
  'c:catAx': `${AXIS} auto lblAlgn lblOffset noMultiLvlLbl`,
  'c:dateAx': `${AXIS} auto lblOffset baseTimeUnit majorUnit majorTimeUnit`,
  'c:valAx': `${AXIS} crossBetween majorUnit`,
  'c:legend': 'legendPos legendEntry overlay txPr',
  'p:sp': 'nvSpPr spPr txBody',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'a:tbl': 'tblPr tblGrid tr',
  'a:tcPr': 'lnL lnR lnT lnB noFill solidFill',
  'p:presentation': 'sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz',
};

/** Elements whose children stand out of order, or have no place there. */
function outOfOrder(element: ReadElement): readonly string[] {
  const order = ORDER[element.name]?.split(' ');
  const places = element.children.map(({ name }) => order?.indexOf(name.replace(/^\w+:/, '')) ?? 0);
  const isFine = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? place));
  return [...(isFine ? [] : [element.name]), ...element.children.flatMap(outOfOrder)];
}

it('slides and charts have their elements in the order of the standard', () => {
  expect([...openPackage(pptxBytes(sampleReport)).xml.values()].flatMap(outOfOrder)).toEqual([]);
  expect(outOfOrder(readXml('<c:ser xmlns:c="c"><c:order/><c:idx/></c:ser>'))).toEqual(['c:ser']);
});
