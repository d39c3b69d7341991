import { type Filter, GRAINS } from '../data/request.ts';
import { CONTROL_CHOICES } from '../domain/control-choice.ts';
import { metricById } from '../domain/metrics/catalogue.ts';
import { asOneOf } from '../domain/record.ts';
import { GROUP_FIELDS, type GroupField, isGroupField } from '../domain/schema/fields.ts';
import { parseIsoDate } from '../domain/units.ts';
import { DEFINITION_PARAMETERS } from './definition-parameters.ts';
import { LIBRARY_PARAMETERS } from './library-parameters.ts';
import { DEFAULT_VIEW, PAGES, type View } from './view.ts';
import type { ViewParameter } from './view-parameter.ts';

/** The form of the address this code writes; an address without it is read as the same form. */
const VERSION = '1';

const PERIOD_GRAINS = GRAINS.filter((grain) => grain !== 'all');

/** A part of an address that could not be used; the rest of the address still holds. */
export interface AddressProblem {
  readonly key: string;
  readonly value: string;
}

export interface DecodedView {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

function changedFrom<Key extends keyof View>(key: Key, text: (value: View[Key]) => string): ViewParameter['write'] {
  return (view) => (view[key] === DEFAULT_VIEW[key] ? null : text(view[key]));
}

function dateParameter(key: 'from' | 'to' | 'asOf'): ViewParameter {
  return {
    read(text) {
      const date = parseIsoDate(text);
      return date && { [key]: date };
    },
    write: changedFrom(key, (date) => date ?? ''),
  };
}

/** State key to address parameter, in the order in which they are written. */
const PARAMETERS: Readonly<Record<string, ViewParameter>> = {
  metric: {
    read: (text) => (metricById(text) ? { metric: text } : undefined),
    write: changedFrom('metric', String),
  },
  chart: {
    read(text) {
      const chart = asOneOf(text, CONTROL_CHOICES);
      return chart && { chart };
    },
    write: changedFrom('chart', String),
  },
  by: {
    read(text) {
      const by = asOneOf(text, PERIOD_GRAINS);
      return by && { by };
    },
    write: changedFrom('by', String),
  },
  split: {
    read: (text) => (isGroupField(text) ? { split: text } : undefined),
    write: changedFrom('split', (field) => field ?? ''),
  },
  'small-groups': {
    read: (text) => (text === 'alone' ? { keepsSmallGroups: true } : undefined),
    write: ({ keepsSmallGroups }) => (keepsSmallGroups ? 'alone' : null),
  },
  compare: {
    read: (text) => (text === 'periods' ? { comparesPeriods: true } : undefined),
    write: ({ comparesPeriods }) => (comparesPeriods ? 'periods' : null),
  },
  mix: {
    read: (text) => (isGroupField(text) ? { mix: text } : undefined),
    write: changedFrom('mix', (field) => field ?? ''),
  },
  from: dateParameter('from'),
  to: dateParameter('to'),
  'as-of': dateParameter('asOf'),
  ...DEFINITION_PARAMETERS,
  ...LIBRARY_PARAMETERS,
};

/** The address (the part after `#`) of a view: `/trends?v=1&metric=acceptance&by=year&program=East`. */
export function encodeView(view: View): string {
  const parameters = new URLSearchParams();
  for (const [key, { write }] of Object.entries(PARAMETERS)) {
    const text = write(view);
    if (text !== null) parameters.append(key, text);
  }
  for (const { field, values } of view.where) {
    for (const value of values) parameters.append(field, value);
  }
  const query = parameters.toString();
  return query === '' ? `/${view.page}` : `/${view.page}?v=${VERSION}&${query}`;
}

/** Reads an address. What cannot be used is named and left at rest; what can be used holds. */
export function decodeView(hash: string): DecodedView {
  const address = hash.replace(/^#/, '');
  const [path = '', query = ''] = splitOnce(address, '?');
  const problems: AddressProblem[] = [];
  const parameters = new URLSearchParams(query);
  const version = parameters.get('v');
  if (version !== null && version !== VERSION) {
    return { view: { ...DEFAULT_VIEW, page: pageOf(path) ?? 'start' }, problems: [{ key: 'v', value: version }] };
  }
  let view: View = { ...DEFAULT_VIEW, page: pageOf(path) ?? 'start', where: filtersOf(parameters) };
  if (path.replace(/^\//, '') !== '' && pageOf(path) === undefined) problems.push({ key: 'page', value: path });
  for (const [key, value] of parameters) {
    if (key === 'v' || isGroupField(key)) continue;
    const parameter = Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key] : undefined;
    const change = parameter?.read(value, view);
    if (change === undefined) problems.push({ key, value });
    else view = { ...view, ...change };
  }
  return { view, problems };
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function pageOf(path: string): View['page'] | undefined {
  return asOneOf(path.replace(/^\//, ''), PAGES);
}

function filtersOf(parameters: URLSearchParams): readonly Filter[] {
  return GROUP_FIELDS.flatMap((field: GroupField) => {
    const values = parameters.getAll(field);
    return values.length === 0 ? [] : [{ field, values }];
  });
}
