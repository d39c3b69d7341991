import type { IsoDate } from '../../domain/units.ts';
import type { Part } from './part.ts';
import { element } from './xml.ts';

/** What the file says of itself. No user, no machine, no clock: the date is the one the numbers stand at. */
export interface DocumentProperties {
  readonly title: string;
  /** Who hands it in: the county. */
  readonly creator: string;
  /** Whom and when it speaks of. */
  readonly subject: string;
  /** The foot of its pages: version and manifest. */
  readonly description: string;
  readonly day: IsoDate;
}

/** `docProps/core.xml` (ECMA-376 Part 2, 11). */
export function coreProperties({ title, creator, subject, description, day }: DocumentProperties): Part {
  const time = { 'xsi:type': 'dcterms:W3CDTF' };
  return {
    name: '/docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        element('dc:title', {}, [title]),
        element('dc:subject', {}, [subject]),
        element('dc:creator', {}, [creator]),
        element('dc:description', {}, [description]),
        element('dc:language', {}, ['en-US']),
        element('dcterms:created', time, [`${day}T00:00:00Z`]),
        element('dcterms:modified', time, [`${day}T00:00:00Z`]),
      ],
    ),
  };
}

/** `docProps/app.xml` (ECMA-376 Part 1, 22.2). */
export function extendedProperties({ creator }: DocumentProperties): Part {
  return {
    name: '/docProps/app.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    content: element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      [element('Application', {}, ['Throughline']), creator === '' ? null : element('Company', {}, [creator])],
    ),
  };
}
