import { relationshipType } from '../ooxml/package.ts';
import type { Part } from '../ooxml/part.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { colorMap, NAMESPACES, run, shape, shapeTree, themeFill } from './drawing.ts';
import { type Box, CONTENT, SLIDE, SMALLEST_POINTS, TITLE_BOX } from './slide-plan.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const MASTER = '/ppt/slideMasters/slideMaster1.xml';

export const LAYOUTS = {
  cover: '/ppt/slideLayouts/slideLayout1.xml',
  content: '/ppt/slideLayouts/slideLayout2.xml',
} as const;

/** Where county and manifest stand, and the number of the slide. */
const FOOT_BOX: Box = { x: CONTENT.x, y: 6.95, width: 11.2, height: 0.4 };
const NUMBER_BOX: Box = { x: 12, y: 6.95, width: 0.733, height: 0.4 };

const COVER_TITLE: Box = { x: CONTENT.x, y: 1.9, width: CONTENT.width, height: 1.5 };

/** The one master and its two layouts. */
export function masterParts(): readonly Part[] {
  return [
    master(),
    layout('cover', 'title', COVER_TITLE, 'ctrTitle'),
    layout('content', 'titleOnly', TITLE_BOX, 'title'),
  ];
}

function master(): Part {
  const links = Object.values(LAYOUTS).map((target, index) => ({
    id: `rId${index + 1}`,
    type: relationshipType('slideLayout'),
    target,
  }));
  return {
    name: MASTER,
    contentType: `${TYPE}.slideMaster+xml`,
    content: element('p:sldMaster', NAMESPACES, [
      element('p:cSld', {}, [
        element('p:bg', {}, [element('p:bgRef', { idx: 1001 }, [element('a:schemeClr', { val: 'bg1' })])]),
        shapeTree([
          bar(),
          shape({ id: 3, name: 'Title', box: TITLE_BOX, placeholder: { type: 'title' }, anchor: 'ctr' }, [
            words('Title', 26),
          ]),
          shape({ id: 4, name: 'Text', box: CONTENT, placeholder: { type: 'body', index: 1 } }, [words('Text', 18)]),
          ...footShapes(null),
        ]),
      ]),
      colorMap(),
      element(
        'p:sldLayoutIdLst',
        {},
        links.map(({ id }, index) => element('p:sldLayoutId', { id: 2_147_483_649 + index, 'r:id': id })),
      ),
      element('p:hf', { hdr: 0, dt: 0 }),
      textStyles(),
    ]),
    relationships: [...links, { id: 'rId9', type: relationshipType('theme'), target: '/ppt/theme/theme1.xml' }],
  };
}

/** A stripe in the county's color along the top. */
function bar(): Xml {
  return shape({ id: 2, name: 'Stripe', box: { x: 0, y: 0, width: SLIDE.width, height: 0.14 }, fill: 'accent1' }, []);
}

function words(text: string, points: number): Xml {
  return element('a:p', {}, [run(text, { points })]);
}

/** Foot and number of a slide; `null` for the empty ones of master and layouts. */
export function footShapes(text: string | null, firstId = 90): readonly Xml[] {
  const look = { points: SMALLEST_POINTS, color: 'tx2' };
  const sz = SMALLEST_POINTS * 100;
  return [
    shape(
      {
        id: firstId,
        name: 'Foot',
        box: text === null ? FOOT_BOX : null,
        placeholder: { type: 'ftr', index: 11 },
        anchor: 'ctr',
      },
      text === null ? [] : [element('a:p', {}, [run(text, look)])],
    ),
    shape(
      {
        id: firstId + 1,
        name: 'Slide number',
        box: text === null ? NUMBER_BOX : null,
        placeholder: { type: 'sldNum', index: 12 },
        anchor: 'ctr',
      },
      [
        element('a:p', {}, [
          element('a:pPr', { algn: 'r' }),
          element('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [
            element('a:rPr', { lang: 'en-US', sz }, [themeFill('tx2'), element('a:latin', { typeface: '+mn-lt' })]),
            element('a:t', {}, ['‹#›']),
          ]),
        ]),
      ],
    ),
  ];
}

function textStyles(): Xml {
  const level = (points: number, isBold: boolean) =>
    element('a:lvl1pPr', { marL: 0, indent: 0, algn: 'l' }, [
      element('a:buNone'),
      element('a:defRPr', { sz: points * 100, b: isBold ? 1 : 0 }, [
        themeFill('tx1'),
        element('a:latin', { typeface: '+mn-lt' }),
      ]),
    ]);
  return element('p:txStyles', {}, [
    element('p:titleStyle', {}, [level(26, true)]),
    element('p:bodyStyle', {}, [level(18, false)]),
    element('p:otherStyle', {}, [level(18, false)]),
  ]);
}

function layout(name: keyof typeof LAYOUTS, type: string, box: Box, placeholder: string): Part {
  const points = name === 'cover' ? 40 : 26;
  return {
    name: LAYOUTS[name],
    contentType: `${TYPE}.slideLayout+xml`,
    content: element('p:sldLayout', { ...NAMESPACES, type, preserve: 1 }, [
      element('p:cSld', { name: name === 'cover' ? 'Title slide' : 'Title only' }, [
        shapeTree([
          shape(
            { id: 2, name: 'Title', box, placeholder: { type: placeholder }, anchor: name === 'cover' ? 'b' : 'ctr' },
            [words('Title', points)],
          ),
          ...footShapes(null),
        ]),
      ]),
      element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
    ]),
    relationships: [{ id: 'rId1', type: relationshipType('slideMaster'), target: MASTER }],
  };
}
