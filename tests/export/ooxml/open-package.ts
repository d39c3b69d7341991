import { strFromU8, unzipSync } from 'fflate';
import { allNamed, type ReadElement, readXml } from './read-xml.ts';

/** An Office file as a reader finds it. */
export interface OpenPackage {
  /** Bytes by the part's name, `/ppt/presentation.xml`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The XML parts, relationships among them. */
  readonly xml: ReadonlyMap<string, ReadElement>;
  /** What a reader would stumble over: a sentence each. */
  readonly faults: readonly string[];
}

/** Opens an Office file the way a strict reader does; embedded workbooks are opened too. */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [`/${name}`, content]));
  const xml = new Map<string, ReadElement>();
  const faults: string[] = [];
  for (const [name, content] of files) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      xml.set(name, readXml(strFromU8(content)));
    } catch (error) {
      faults.push(`${name}: ${error}`);
    }
  }
  const inner = [...files].filter(([name]) => name.endsWith('.xlsx'));
  return {
    files,
    xml,
    faults: [
      ...faults,
      ...untyped(files, xml),
      ...brokenLinks(files, xml),
      ...inner.flatMap(([name, content]) => openPackage(content).faults.map((fault) => `${name}${fault}`)),
    ],
  };
}

/** Every text of the package, embedded workbooks included: what must not hold a hidden number. */
export function everyText(bytes: Uint8Array): string {
  const { files } = openPackage(bytes);
  return [...files]
    .map(([name, content]) => (name.endsWith('.xlsx') ? everyText(content) : `${name} ${strFromU8(content)}`))
    .join('\n');
}

function untyped(files: OpenPackage['files'], xml: OpenPackage['xml']): readonly string[] {
  const types = xml.get('/[Content_Types].xml');
  if (types === undefined) return ['no content types'];
  const overrides = new Set(allNamed(types, 'Override').map(({ attributes }) => attributes.PartName));
  const endings = new Set(allNamed(types, 'Default').map(({ attributes }) => attributes.Extension));
  const lost = [...overrides].filter((name = '') => !files.has(name)).map((name) => `a type for ${name}, not there`);
  const plain = [...files.keys()].filter((name) => {
    const ending = name.slice(name.lastIndexOf('.') + 1);
    return name !== '/[Content_Types].xml' && !overrides.has(name) && (!endings.has(ending) || ending === 'xml');
  });
  return [...lost, ...plain.map((name) => `no type for ${name}`)];
}

/** Links to nothing, links that the markup names and nobody wrote, and parts that nothing leads to. */
function brokenLinks(files: OpenPackage['files'], xml: OpenPackage['xml']): readonly string[] {
  const reached = new Set<string>();
  const faults: string[] = [];
  for (const [name, root] of xml) {
    if (!name.endsWith('.rels')) continue;
    const from = name.replace('_rels/', '').replace(/\.rels$/, '');
    const links = allNamed(root, 'Relationship').map(({ attributes }) => attributes);
    const ids = links.map((link) => link.Id ?? '');
    if (new Set(ids).size < ids.length) faults.push(`${name}: an id twice`);
    for (const link of links) {
      if (link.TargetMode === 'External') continue;
      const target = new URL(link.Target ?? '', `file://${from}`).pathname;
      reached.add(target);
      if (!files.has(target)) faults.push(`${name}: leads to ${target}, not there`);
    }
    const source = xml.get(from);
    const used = source === undefined ? [] : idsUsed(source);
    for (const id of used) if (!ids.includes(id)) faults.push(`${from}: names ${id}, which leads nowhere`);
  }
  const orphans = [...files.keys()].filter((name) => !/\.rels$|Content_Types/.test(name) && !reached.has(name));
  return [...faults, ...orphans.map((name) => `nothing leads to ${name}`)];
}

function idsUsed({ attributes, children }: ReadElement): readonly string[] {
  const own = ['r:id', 'r:embed', 'r:link'].flatMap((key) => attributes[key] ?? []);
  return [...own, ...children.flatMap(idsUsed)];
}
