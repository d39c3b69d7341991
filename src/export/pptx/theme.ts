import { solidFill } from '../ooxml/chart-text.ts';
import type { Part } from '../ooxml/part.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { NAMESPACES } from './drawing.ts';

/** Ink, its quiet form, and the grounds; the accent is the county's. */
const COLORS = { dk1: '18202C', lt1: 'FFFFFF', dk2: '4C5766', lt2: 'ECEFF3' } as const;
const FURTHER = ['5F6875', 'B45F06', '1B6338', '7A3E9D', 'A3151F'] as const;
/** On every system, or with a twin of the same widths. */
const FONT = 'Arial';

/** A theme with the county's color as first accent. */
export function theme(number: number, accent: string): Part {
  return {
    name: `/ppt/theme/theme${number}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    content: element('a:theme', { 'xmlns:a': NAMESPACES['xmlns:a'], name: 'Throughline' }, [
      element('a:themeElements', {}, [colors(accent), fonts(), formats()]),
    ]),
  };
}

function colors(accent: string): Xml {
  const named = [
    ...Object.entries(COLORS),
    ...[accent, ...FURTHER].map((color, index) => [`accent${index + 1}`, color] as const),
    ['hlink', accent] as const,
    ['folHlink', COLORS.dk2] as const,
  ];
  return element(
    'a:clrScheme',
    { name: 'Throughline' },
    named.map(([name, val]) => element(`a:${name}`, {}, [element('a:srgbClr', { val })])),
  );
}

function fonts(): Xml {
  const faces = [
    element('a:latin', { typeface: FONT }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  ];
  return element('a:fontScheme', { name: 'Throughline' }, [
    element('a:majorFont', {}, faces),
    element('a:minorFont', {}, faces),
  ]);
}

/** Three of each kind, as the schema asks for; none is more than plain. */
function formats(): Xml {
  const fill = element('a:solidFill', {}, [element('a:schemeClr', { val: 'phClr' })]);
  const line = element('a:ln', { w: 9525 }, [fill]);
  const effect = element('a:effectStyle', {}, [element('a:effectLst')]);
  return element('a:fmtScheme', { name: 'Throughline' }, [
    element('a:fillStyleLst', {}, [fill, fill, fill]),
    element('a:lnStyleLst', {}, [line, line, line]),
    element('a:effectStyleLst', {}, [effect, effect, effect]),
    element('a:bgFillStyleLst', {}, [fill, fill, solidFill(COLORS.lt1)]),
  ]);
}
