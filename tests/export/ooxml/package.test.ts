import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/units.ts';
import { packageBytes, relationshipType } from '../../../src/export/ooxml/package.ts';
import type { Part } from '../../../src/export/ooxml/part.ts';
import { element } from '../../../src/export/ooxml/xml.ts';
import { everyText, openPackage } from './open-package.ts';

const properties = {
  title: 'Board pack',
  creator: 'Harbor & Sons County',
  subject: 'Everybody',
  description: 'Throughline 0.1.0',
  day: isoDate('2026-06-30'),
};

const parts: readonly Part[] = [
  {
    name: '/ppt/presentation.xml',
    contentType: 'application/x-main+xml',
    content: element('main', { 'xmlns:r': 'urn:r', 'r:id': 'rId1' }),
    relationships: [
      { id: 'rId1', type: relationshipType('slide'), target: '/ppt/slides/slide1.xml' },
      { id: 'rId2', type: relationshipType('hyperlink'), target: 'https://example.org/a?b&c', isExternal: true },
    ],
  },
  {
    name: '/ppt/slides/slide1.xml',
    contentType: 'application/x-slide+xml',
    content: element('slide'),
    relationships: [{ id: 'rId1', type: relationshipType('image'), target: '/ppt/media/logo.png' }],
  },
  { name: '/ppt/media/logo.png', contentType: 'image/png', content: new Uint8Array([1, 2, 3]) },
];

describe('an Office file', () => {
  it('has a type for every part, and every way leads somewhere', () => {
    const { faults, xml } = openPackage(packageBytes(parts, properties));
    expect(faults).toEqual([]);
    const links = xml.get('/ppt/slides/_rels/slide1.xml.rels');
    expect(links?.children[0]?.attributes.Target).toBe('../media/logo.png');
  });

  it('says what it is and whose, by the day of its numbers and by no clock', () => {
    const { xml } = openPackage(packageBytes(parts, properties));
    expect(xml.get('/docProps/core.xml')?.children.map(({ text }) => text)).toEqual([
      'Board pack',
      'Everybody',
      'Harbor & Sons County',
      'Throughline 0.1.0',
      'en-US',
      '2026-06-30T00:00:00Z',
      '2026-06-30T00:00:00Z',
    ]);
    expect(xml.get('/docProps/app.xml')?.text).toBe('ThroughlineHarbor & Sons County');
  });

  it('is the same bytes for the same parts', () => {
    expect(packageBytes(parts, properties)).toEqual(packageBytes(parts, properties));
  });
});

describe('the strict reader', () => {
  it('finds ways to nowhere, parts without a way, and ids that nobody wrote', () => {
    const [main, slide] = parts;
    const lost = packageBytes(
      [
        {
          ...(main ?? parts[0]),
          name: '/a.xml',
          contentType: 'x',
          content: element('m', { 'xmlns:r': 'u', 'r:id': 'rId9' }),
        },
        { ...(slide ?? parts[0]), name: '/b.xml', contentType: 'y', content: element('s') },
      ],
      properties,
    );
    expect(openPackage(lost).faults).toEqual([
      '/_rels/a.xml.rels: leads to /ppt/slides/slide1.xml, not there',
      '/a.xml: names rId9, which leads nowhere',
      '/_rels/b.xml.rels: leads to /ppt/media/logo.png, not there',
      'nothing leads to /b.xml',
    ]);
  });

  it('finds markup that is not well-formed', () => {
    const broken = packageBytes([{ name: '/a.xml', contentType: 'x', content: { xml: '<a><b></a></b>' } }], properties);
    expect(openPackage(broken).faults[0]).toContain('</a> closes <b>');
    expect(everyText(broken)).toContain('<a><b>');
  });
});
