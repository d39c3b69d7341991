import { CHART_RELATIONSHIP, chartParts } from '../ooxml/chart-of-figure.ts';
import type { ChartPlan } from '../ooxml/chart-plan.ts';
import { relationshipType } from '../ooxml/package.ts';
import type { Part, Relationship } from '../ooxml/part.ts';
import type { DocumentProperties } from '../ooxml/properties.ts';

/** Height of the type in charts, in points. */
const CHART_TYPE = 9;

/** What the text of a document points at, gathered while it is written. */
export interface DocxParts {
  /** The id of a link to an address; equal addresses share one. */
  readonly link: (address: string) => string;
  /** The id of a chart that is put into the file. */
  readonly chart: (plan: ChartPlan) => string;
  /** A number that no other object of the file has. */
  readonly nextId: () => number;
  /** The id of a part that is already made. */
  readonly attach: (type: string, part: Part) => string;
  readonly relationships: () => readonly Relationship[];
  readonly parts: () => readonly Part[];
}

export function docxParts(properties: DocumentProperties): DocxParts {
  const relationships: Relationship[] = [];
  const parts: Part[] = [];
  const links = new Map<string, string>();
  const counts = { charts: 0, objects: 0 };
  const relate = (link: Omit<Relationship, 'id'>) => {
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, ...link });
    return id;
  };
  return {
    link: (address) => {
      const known = links.get(address);
      if (known !== undefined) return known;
      const id = relate({ type: relationshipType('hyperlink'), target: address, isExternal: true });
      links.set(address, id);
      return id;
    },
    chart: (plan) => {
      counts.charts += 1;
      const place = { folder: '/word', number: counts.charts, points: CHART_TYPE, properties };
      const made = chartParts(plan, place);
      parts.push(...made);
      return relate({ type: CHART_RELATIONSHIP, target: made[0].name });
    },
    nextId: () => {
      counts.objects += 1;
      return counts.objects;
    },
    attach: (type, part) => {
      parts.push(part);
      return relate({ type: relationshipType(type), target: part.name });
    },
    relationships: () => relationships,
    parts: () => parts,
  };
}
