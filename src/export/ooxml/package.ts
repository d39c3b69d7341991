import { strToU8, zipSync } from 'fflate';
import type { Part, Relationship } from './part.ts';
import { coreProperties, type DocumentProperties, extendedProperties } from './properties.ts';
import { element, xmlDocument } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The oldest day that a ZIP archive can write; a real one would make two equal files differ. */
const NO_TIME = '1980-01-01T00:00:00';

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** The full type of a relationship: `chart`, `slide`, `officeDocument`. */
export function relationshipType(name: string): string {
  return `${OFFICE}/${name}`;
}

/**
 * The bytes of an Office file (ECMA-376 Part 2): equal input makes equal bytes.
 * `parts[0]` is the main one; every other part must be the target of a relationship.
 */
export function packageBytes(parts: readonly Part[], properties: DocumentProperties): Uint8Array<ArrayBuffer> {
  const all = [...parts, coreProperties(properties), extendedProperties(properties)];
  const entries = [
    ['[Content_Types].xml', contentTypes(all)] as const,
    ['_rels/.rels', relationships('/', rootLinks(parts))] as const,
    ...all.flatMap(filesOf),
  ];
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: NO_TIME }));
}

function rootLinks([main]: readonly Part[]): readonly Relationship[] {
  const properties = [
    { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: '/docProps/core.xml' },
    { id: 'rId3', type: relationshipType('extended-properties'), target: '/docProps/app.xml' },
  ];
  return main === undefined
    ? properties
    : [{ id: 'rId1', type: relationshipType('officeDocument'), target: main.name }, ...properties];
}

function filesOf({ name, content, relationships: links = [] }: Part): readonly (readonly [string, Uint8Array])[] {
  const path = name.slice(1);
  const file = [path, content instanceof Uint8Array ? content : strToU8(xmlDocument(content))] as const;
  if (links.length === 0) return [file];
  const cut = path.lastIndexOf('/') + 1;
  return [file, [`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`, relationships(name, links)]];
}

function relationships(from: string, links: readonly Relationship[]): Uint8Array {
  const items = links.map(({ id, type, target, isExternal = false }) =>
    element('Relationship', {
      Id: id,
      Type: type,
      Target: isExternal ? target : relativeName(from, target),
      TargetMode: isExternal ? 'External' : null,
    }),
  );
  return strToU8(xmlDocument(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, items)));
}

/** The way from one part to another; some readers do not follow ways from the root. */
function relativeName(from: string, target: string): string {
  const base = from.split('/').slice(1, -1);
  const path = target.split('/').slice(1);
  const parting = base.findIndex((folder, index) => folder !== path[index]);
  const alike = parting === -1 ? base.length : parting;
  return [...base.slice(alike).map(() => '..'), ...path.slice(alike)].join('/');
}

function contentTypes(parts: readonly Part[]): Uint8Array {
  const images = new Map(
    parts.filter(({ contentType }) => contentType.startsWith('image/')).map((part) => [extension(part), part] as const),
  );
  const defaults = [
    ['rels', RELATIONSHIPS_TYPE],
    ['xml', 'application/xml'],
    ...[...images].map(([ending, { contentType }]) => [ending, contentType]),
  ];
  return strToU8(
    xmlDocument(
      element('Types', { xmlns: `${PACKAGE}/content-types` }, [
        ...defaults.map(([Extension = '', ContentType = '']) => element('Default', { Extension, ContentType })),
        ...parts
          .filter(({ contentType }) => !contentType.startsWith('image/'))
          .map(({ name, contentType }) => element('Override', { PartName: name, ContentType: contentType })),
      ]),
    ),
  );
}

function extension({ name }: Part): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
