import { BLANK_DATE_PATTERN, looksLikeDate } from '../../../data/import/date-formats.ts';
import { type Mapping, WRITTEN_FORMATS } from '../../../data/import/mapping.ts';
import { fieldsOf } from '../../../domain/schema/fields.ts';

const NUMBER = /^\d{1,9}(?:\.0+)?$|^\d{1,3}(?:,\d{3})+$/;
const STUDY_DAY = /^-?\d{1,4}(?:\.0+)?$/;
const BLANK_DATE = new RegExp(BLANK_DATE_PATTERN);

/** Whether a value of a date, number or id field has the shape of one; the calendar is not asked. */
export function isReadValue({ kind, dateFormats }: Mapping, field: string, value: string): boolean {
  switch (fieldsOf(kind).get(field)?.type) {
    case 'date':
      if (dateFormats[field] === 'study-day' && STUDY_DAY.test(value)) return true;
      return BLANK_DATE.test(value) || WRITTEN_FORMATS.some((format) => looksLikeDate(value, format));
    case 'number':
      return NUMBER.test(value);
    default:
      return true;
  }
}
