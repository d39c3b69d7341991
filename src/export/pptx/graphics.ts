import { element, type Xml } from '../ooxml/xml.ts';
import { emu, run, themeFill, transform } from './drawing.ts';
import type { Box, SlideShape, SlideTable } from './slide-plan.ts';

const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A chart on a slide; `link` is the id of its relationship. */
export function chartFrame(
  { name, altText, box }: Extract<SlideShape, { kind: 'chart' }>,
  id: number,
  link: string,
): Xml {
  return frame({ id, name, altText, box }, CHART, element('c:chart', { 'xmlns:c': CHART, 'r:id': link }));
}

/** A table on a slide. */
export function tableFrame(shape: Extract<SlideShape, { kind: 'table' }>, id: number): Xml {
  return frame({ ...shape, id }, TABLE, table(shape.table, shape.points));
}

/** A picture that is said in words elsewhere: the county's logo. */
export function picture({ id, name, altText, box }: Framed, link: string): Xml {
  return element('p:pic', {}, [
    element('p:nvPicPr', {}, [
      element('p:cNvPr', { id, name, descr: altText }),
      element('p:cNvPicPr', {}, [element('a:picLocks', { noChangeAspect: 1 })]),
      element('p:nvPr'),
    ]),
    element('p:blipFill', {}, [
      element('a:blip', { 'r:embed': link }),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('p:spPr', {}, [transform(box), element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')])]),
  ]);
}

interface Framed {
  readonly id: number;
  readonly name: string;
  readonly altText: string;
  readonly box: Box;
}

function frame({ id, name, altText, box }: Framed, uri: string, content: Xml): Xml {
  return element('p:graphicFrame', {}, [
    element('p:nvGraphicFramePr', {}, [
      element('p:cNvPr', { id, name, descr: altText }),
      element('p:cNvGraphicFramePr', {}, [element('a:graphicFrameLocks', { noGrp: 1 })]),
      element('p:nvPr'),
    ]),
    transform(box, 'p:xfrm'),
    element('a:graphic', {}, [element('a:graphicData', { uri }, [content])]),
  ]);
}

function table({ columns, rows, headHeight }: SlideTable, points: number): Xml {
  const head = columns.map(({ label }) => label);
  const line = (cells: readonly string[], height: number, isHead: boolean) =>
    element(
      'a:tr',
      { h: emu(height) },
      columns.map(({ numeric }, index) => cell(cells[index] ?? '', { points, numeric, isHead })),
    );
  return element('a:tbl', {}, [
    element('a:tblPr', { firstRow: 1 }),
    element(
      'a:tblGrid',
      {},
      columns.map(({ width }) => element('a:gridCol', { w: emu(width) })),
    ),
    line(head, headHeight, true),
    ...rows.map(({ cells, height }) => line(cells, height, false)),
  ]);
}

function cell(text: string, { points, numeric, isHead }: { points: number; numeric: boolean; isHead: boolean }): Xml {
  const look = { points, isBold: isHead, color: isHead ? 'bg1' : 'tx1' };
  const inset = { marL: emu(0.07), marR: emu(0.07), marT: emu(0.04), marB: emu(0.04) };
  return element('a:tc', {}, [
    element('a:txBody', {}, [
      element('a:bodyPr'),
      element('a:lstStyle'),
      element('a:p', {}, [
        element('a:pPr', { algn: numeric ? 'r' : 'l' }),
        text === '' ? element('a:endParaRPr', { lang: 'en-US', sz: points * 100 }) : run(text, look),
      ]),
    ]),
    element('a:tcPr', { ...inset, anchor: isHead ? 'b' : 't' }, [
      ...['a:lnL', 'a:lnR'].map((name) => element(name, { w: 0 }, [element('a:noFill')])),
      ...['a:lnT', 'a:lnB'].map((name) => element(name, { w: 6350 }, [themeFill('bg2')])),
      isHead ? themeFill('accent1') : element('a:noFill'),
    ]),
  ]);
}
