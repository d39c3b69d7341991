import { METRICS } from '../domain/metrics/catalogue.ts';
import { asList, asOneOf, asRecord, asText } from '../domain/record.ts';
import {
  type Arrangement,
  CITATION_STYLES,
  DEFAULT_REPORT,
  REPORT_KINDS,
  type ReportChoices,
  WORD_LIMITS,
} from '../domain/report-choices.ts';
import { GROUP_FIELDS } from '../domain/schema/fields.ts';

const SECTION_ID = /^[a-z][a-z0-9-]{0,59}$/;
const MOST_SECTIONS = 100;
const MOST_TITLE_CHARACTERS = 200;

/** The choices for reports of a project file, or the name of the part that is not as it should be. */
export function parseReport(json: unknown): ReportChoices | { readonly wrong: string } {
  const record = asRecord(json);
  if (record === undefined) return { wrong: '' };
  const kind = asOneOf(record.kind ?? DEFAULT_REPORT.kind, REPORT_KINDS);
  const title = asText(record.title ?? '');
  const trends = listOf(record.trends ?? [], METRIC_IDS);
  const groups = record.groups === null || record.groups === undefined ? null : listOf(record.groups, GROUP_FIELDS);
  const words = WORD_LIMITS.find((limit) => limit === (record.words ?? DEFAULT_REPORT.words));
  const style = asOneOf(record.style ?? DEFAULT_REPORT.style, CITATION_STYLES);
  const accent = asText(record.accent ?? '');
  const arranged = arrangedFrom(record.arranged ?? {});
  if (kind === undefined) return { wrong: '.kind' };
  if (title === undefined || title.length > MOST_TITLE_CHARACTERS) return { wrong: '.title' };
  if (trends === undefined) return { wrong: '.trends' };
  if (groups === undefined) return { wrong: '.groups' };
  if (words === undefined) return { wrong: '.words' };
  if (style === undefined) return { wrong: '.style' };
  if (accent === undefined || !/^([0-9a-f]{6})?$/.test(accent)) return { wrong: '.accent' };
  return arranged === undefined
    ? { wrong: '.arranged' }
    : { kind, title, trends, groups, words, style, accent, arranged };
}

const METRIC_IDS = METRICS.map(({ id }) => id);

function listOf<Member extends string>(json: unknown, members: readonly Member[]): readonly Member[] | undefined {
  const list = asList(json);
  const known = list?.flatMap((one) => asOneOf(one, members) ?? []);
  return known?.length === list?.length ? known : undefined;
}

function arrangedFrom(json: unknown): ReportChoices['arranged'] | undefined {
  const record = asRecord(json);
  if (record === undefined || Object.keys(record).some((key) => asOneOf(key, REPORT_KINDS) === undefined))
    return undefined;
  const read = REPORT_KINDS.filter((kind) => Object.hasOwn(record, kind)).map(
    (kind) => [kind, arrangementFrom(record[kind])] as const,
  );
  const known = read.flatMap(([kind, arrangement]) =>
    arrangement === undefined ? [] : [[kind, arrangement] as const],
  );
  return known.length === read.length ? Object.fromEntries(known) : undefined;
}

function arrangementFrom(json: unknown): Arrangement | undefined {
  const record = asRecord(json);
  const order = sectionIds(record?.order);
  const leftOut = sectionIds(record?.leftOut);
  const breaks = asRecord(record?.startsPage);
  if (order === undefined || leftOut === undefined || breaks === undefined) return undefined;
  const entries = Object.entries(breaks).flatMap(([id, starts]) =>
    SECTION_ID.test(id) && typeof starts === 'boolean' ? [[id, starts] as const] : [],
  );
  return entries.length === Object.keys(breaks).length
    ? { order, leftOut, startsPage: Object.fromEntries(entries) }
    : undefined;
}

function sectionIds(json: unknown): readonly string[] | undefined {
  const list = asList(json);
  const ids = list?.flatMap((one) => asText(one) ?? []).filter((id) => SECTION_ID.test(id));
  return list === undefined || list.length > MOST_SECTIONS || ids?.length !== list.length ? undefined : ids;
}
