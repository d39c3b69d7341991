const MS_PER_DAY = 86_400_000;

/** The number of the day, counted from 1970-01-01, of a date written YYYY-MM-DD. */
export function dayOf(isoDate) {
  return Date.parse(`${isoDate}T00:00:00Z`) / MS_PER_DAY;
}

/** A day number as YYYY-MM-DD. */
export function isoDate(day) {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** A day number as M/D/YYYY. */
export function usDate(day) {
  const [year, month, date] = isoDate(day).split('-').map(Number);
  return `${month}/${date}/${year}`;
}

/** The month of a day, YYYY-MM. */
export function monthOf(day) {
  return isoDate(day).slice(0, 7);
}

/** The last day of a day's month. */
export function lastDayOfMonth(day) {
  const [year, month] = isoDate(day).split('-').map(Number);
  return Date.UTC(year, month, 0) / MS_PER_DAY;
}

/** Every month from that of `first` to that of `last`. */
export function monthsBetween(first, last) {
  const months = [];
  for (let day = first; day <= last; day = lastDayOfMonth(day) + 1) months.push(monthOf(day));
  return months;
}
