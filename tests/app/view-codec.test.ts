import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../src/app/view.ts';
import { decodeView, encodeView } from '../../src/app/view-codec.ts';
import { isoDate } from '../../src/domain/units.ts';

const LIBRARY = DEFAULT_VIEW.library;

const VALID: readonly (readonly [string, Partial<View>])[] = [
  ['/start', {}],
  ['/overview', { page: 'overview' }],
  ['/trends?v=1&metric=acceptance&by=year', { page: 'trends', metric: 'acceptance', by: 'year' }],
  [
    '/trends?v=1&split=program&from=2025-01-01&to=2025-12-31&as-of=2026-06-30',
    {
      page: 'trends',
      split: 'program',
      from: isoDate('2025-01-01'),
      to: isoDate('2025-12-31'),
      asOf: isoDate('2026-06-30'),
    },
  ],
  ['/trends?v=1&split=program&small-groups=alone', { page: 'trends', split: 'program', keepsSmallGroups: true }],
  [
    '/overview?v=1&program=East+%26+West&program=North&pathway=active-outreach',
    {
      page: 'overview',
      where: [
        { field: 'program', values: ['East & West', 'North'] },
        { field: 'pathway', values: ['active-outreach'] },
      ],
    },
  ],
  [
    '/evidence?v=1&study-measure=retention&study-setting=active-outreach&study-since=2018&study-grades=ABC&pooled=yes',
    {
      page: 'evidence',
      library: { ...LIBRARY, topic: 'retention', setting: 'active-outreach', since: 2018, grades: 'ABC' },
      isPooled: true,
    },
  ],
  [
    '/evidence?v=1&study-design=randomized&study-until=2020&study-review=unconfirmed',
    { page: 'evidence', library: { ...LIBRARY, design: 'randomized', until: 2020, review: 'unconfirmed' } },
  ],
];

describe('the address of a view', () => {
  it.each(VALID)('%s is read and written as the same', (address, changes) => {
    const view = { ...DEFAULT_VIEW, ...changes };
    expect(decodeView(`#${address}`)).toEqual({ view, problems: [] });
    expect(encodeView(view)).toBe(address);
  });

  it.each<readonly [string, Partial<View>, readonly { key: string; value: string }[]]>([
    ['/nowhere', { page: 'start' }, [{ key: 'page', value: '/nowhere' }]],
    ['/trends?metric=__proto__', { page: 'trends' }, [{ key: 'metric', value: '__proto__' }]],
    ['/trends?by=decade&metric=acceptance', { page: 'trends', metric: 'acceptance' }, [{ key: 'by', value: 'decade' }]],
    ['/trends?by=all', { page: 'trends' }, [{ key: 'by', value: 'all' }]],
    ['/overview?from=2025-02-30', { page: 'overview' }, [{ key: 'from', value: '2025-02-30' }]],
    ['/overview?split=person_id', { page: 'overview' }, [{ key: 'split', value: 'person_id' }]],
    ['/overview?policy=off', { page: 'overview' }, [{ key: 'policy', value: 'off' }]],
    ['/overview?mode=internal', { page: 'overview' }, [{ key: 'mode', value: 'internal' }]],
    [
      '/overview?constructor=x&__proto__=y',
      { page: 'overview' },
      [
        { key: 'constructor', value: 'x' },
        { key: '__proto__', value: 'y' },
      ],
    ],
    [
      '/evidence?study-since=18&study-review=six&study-grades=A',
      { page: 'evidence', library: { ...LIBRARY, grades: 'A' } },
      [
        { key: 'study-since', value: '18' },
        { key: 'study-review', value: 'six' },
      ],
    ],
    ['/overview?v=9&by=year', { page: 'overview' }, [{ key: 'v', value: '9' }]],
  ])('%s keeps what can be used and names the rest', (address, changes, problems) => {
    expect(decodeView(`#${address}`)).toEqual({ view: { ...DEFAULT_VIEW, ...changes }, problems });
  });

  it('reads an empty address as the start page', () => {
    expect(decodeView('')).toEqual({ view: DEFAULT_VIEW, problems: [] });
    expect(decodeView('#')).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });
});
