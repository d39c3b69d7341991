import { asList, asOneOf, asRecord, asText, type JsonRecord, ownText } from '../../domain/record.ts';
import {
  type AgeAt,
  type Checkbox,
  type Checkboxes,
  type Combination,
  DATE_FORMATS,
  type DateParts,
  MISSING_DAYS,
  type NameKey,
  type ZipArea,
} from './mapping.ts';

/** Reads a combination from a project file; undefined when it is none. */
export function parseCombination(json: unknown): Combination | undefined {
  const record = asRecord(json);
  if (record === undefined) return undefined;
  switch (ownText(record, 'how')) {
    case 'date-parts':
      return datePartsFrom(record);
    case 'joined':
      return columnsFrom('joined', record);
    case 'first-filled':
      return columnsFrom('first-filled', record);
    case 'any-yes':
      return columnsFrom('any-yes', record);
    case 'checkboxes':
      return checkboxesFrom(record);
    case 'age':
      return ageFrom(record);
    case 'name-key':
      return nameKeyFrom(record);
    case 'zip':
      return zipFrom(record);
    default:
      return undefined;
  }
}

function datePartsFrom(record: JsonRecord): DateParts | undefined {
  const [year, month] = [ownText(record, 'year'), ownText(record, 'month')];
  const day = record.day === null ? null : ownText(record, 'day');
  const missingDay = asOneOf(record.missingDay ?? 'none', MISSING_DAYS);
  if (year === undefined || month === undefined || day === undefined || missingDay === undefined) return undefined;
  return { how: 'date-parts', year, month, day, missingDay };
}

function columnsFrom<How extends 'joined' | 'first-filled' | 'any-yes'>(how: How, record: JsonRecord) {
  const columns = asList(record.columns)?.map(asText);
  return columns === undefined || columns.length === 0 || columns.some((header) => header === undefined)
    ? undefined
    : { how, columns: columns.flatMap((header) => header ?? []) };
}

function checkboxesFrom(record: JsonRecord): Checkboxes | undefined {
  const listed = asList(record.boxes) ?? [];
  const boxes = listed.flatMap((json): Checkbox[] => {
    const box = asRecord(json);
    const [column, code] = box === undefined ? [] : [ownText(box, 'column'), ownText(box, 'code')];
    return column === undefined || code === undefined ? [] : [{ column, code }];
  });
  if (boxes.length === 0 || boxes.length < listed.length) return undefined;
  return { how: 'checkboxes', boxes, several: ownText(record, 'several') ?? '' };
}

function ageFrom(record: JsonRecord): AgeAt | undefined {
  const [born, on] = [ownText(record, 'born'), ownText(record, 'on')];
  const [bornFormat, onFormat] = [asOneOf(record.bornFormat, DATE_FORMATS), asOneOf(record.onFormat, DATE_FORMATS)];
  if (born === undefined || on === undefined || bornFormat === undefined || onFormat === undefined) return undefined;
  return { how: 'age', born, bornFormat, on, onFormat };
}

function nameKeyFrom(record: JsonRecord): NameKey | undefined {
  const names = asList(record.names)?.flatMap((name) => asText(name) ?? []) ?? [];
  const born = ownText(record, 'born');
  const bornFormat = asOneOf(record.bornFormat, DATE_FORMATS);
  if (names.length === 0 || born === undefined || bornFormat === undefined) return undefined;
  return { how: 'name-key', names, born, bornFormat };
}

function zipFrom(record: JsonRecord): ZipArea | undefined {
  const column = ownText(record, 'column');
  const digits = record.digits === 5 ? 5 : 3;
  return column === undefined ? undefined : { how: 'zip', column, digits };
}
