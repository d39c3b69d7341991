import { INK } from './chart-looks.ts';
import { element, type Xml } from './xml.ts';

/** Hundredths of a point: what DrawingML measures type in. */
function typeSize(points: number): number {
  return Math.round(points * 100);
}

/** A filled color. */
export function solidFill(color: string): Xml {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: color })]);
}

/** How text of a chart looks (`c:txPr`), without text. */
export function textLook(points: number, color = INK): Xml {
  return element('c:txPr', {}, [
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, [
      element('a:pPr', {}, [element('a:defRPr', { sz: typeSize(points), b: 0 }, [solidFill(color), face()])]),
      element('a:endParaRPr', { lang: 'en-US' }),
    ]),
  ]);
}

/** Text of a chart that is written in place: titles of axes, names beside points. */
export function richText(text: string, points: number, turn: number | null = null): Xml {
  const look = { sz: typeSize(points), b: 0 };
  return element('c:tx', {}, [
    element('c:rich', {}, [
      element('a:bodyPr', turn === null ? {} : { rot: turn, vert: 'horz' }),
      element('a:lstStyle'),
      element('a:p', {}, [
        element('a:pPr', {}, [element('a:defRPr', look, [solidFill(INK), face()])]),
        element('a:r', {}, [
          element('a:rPr', { lang: 'en-US', ...look }, [solidFill(INK), face()]),
          element('a:t', {}, [text]),
        ]),
      ]),
    ]),
  ]);
}

/** An element that only carries a value. */
export function valued(name: string, val: string | number): Xml {
  return element(name, { val });
}

/** The text font of the theme. */
function face(): Xml {
  return element('a:latin', { typeface: '+mn-lt' });
}
