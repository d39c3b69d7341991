import { relationshipType } from '../ooxml/package.ts';
import type { Part } from '../ooxml/part.ts';
import { element, type Xml } from '../ooxml/xml.ts';
import { colorMap, emu, NAMESPACES, paragraph, shape, shapeTree, transform } from './drawing.ts';
import { type Box, SLIDE } from './slide-plan.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const MASTER = '/ppt/notesMasters/notesMaster1.xml';

/** Letter paper, in inches. */
export const NOTES_PAGE = { width: 7.5, height: 10 } as const;

const IMAGE_WIDTH = 6;
const IMAGE: Box = { x: 0.75, y: 0.6, width: IMAGE_WIDTH, height: (IMAGE_WIDTH * SLIDE.height) / SLIDE.width };
const TEXT: Box = { x: 0.75, y: 4.4, width: 6, height: 5.2 };

/** How pages of notes look. */
export function notesMaster(): Part {
  return {
    name: MASTER,
    contentType: `${TYPE}.notesMaster+xml`,
    content: element('p:notesMaster', NAMESPACES, [
      element('p:cSld', {}, [
        element('p:bg', {}, [element('p:bgRef', { idx: 1001 }, [element('a:schemeClr', { val: 'bg1' })])]),
        shapeTree([image(2), shape({ id: 3, name: 'Notes', box: TEXT, placeholder: { type: 'body', index: 1 } }, [])]),
      ]),
      colorMap(),
    ]),
    relationships: [{ id: 'rId1', type: relationshipType('theme'), target: '/ppt/theme/theme2.xml' }],
  };
}

/** The notes of one slide, a paragraph each. */
export function notesSlide(number: number, notes: readonly string[]): Part {
  return {
    name: `/ppt/notesSlides/notesSlide${number}.xml`,
    contentType: `${TYPE}.notesSlide+xml`,
    content: element('p:notes', NAMESPACES, [
      element('p:cSld', {}, [
        shapeTree([
          image(2),
          shape(
            { id: 3, name: 'Notes', box: null, placeholder: { type: 'body', index: 1 } },
            notes.map((text) => paragraph({ text }, 12)),
          ),
        ]),
      ]),
      element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
    ]),
    relationships: [
      { id: 'rId1', type: relationshipType('notesMaster'), target: MASTER },
      { id: 'rId2', type: relationshipType('slide'), target: `/ppt/slides/slide${number}.xml` },
    ],
  };
}

function image(id: number): Xml {
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id, name: 'Slide' }),
      element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })]),
      element('p:nvPr', {}, [element('p:ph', { type: 'sldImg' })]),
    ]),
    element('p:spPr', {}, [
      transform(IMAGE),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
      element('a:noFill'),
      element('a:ln', { w: emu(0.01) }, [element('a:solidFill', {}, [element('a:schemeClr', { val: 'tx2' })])]),
    ]),
  ]);
}
