import type { Combination } from './mapping.ts';

/** The headers a combination reads, in its order. */
export function combinedColumns(combination: Combination): readonly string[] {
  switch (combination.how) {
    case 'date-parts':
      return [combination.year, combination.month, combination.day].filter((header) => header !== null);
    case 'checkboxes':
      return combination.boxes.map(({ column }) => column);
    case 'age':
      return [combination.born, combination.on];
    case 'zip':
      return [combination.column];
    case 'name-key':
      return [...combination.names, combination.born];
    default:
      return combination.columns;
  }
}

/** What stands for the columns in an issue or a list: their headers with a plus between. */
export function combinedHeader(combination: Combination): string {
  return combinedColumns(combination).join(' + ');
}

/** The combination under other headers; `null` for a header takes the column out, undefined when nothing is left to read. */
export function withHeaders(
  combination: Combination,
  nowOf: (header: string) => string | null,
): Combination | undefined {
  switch (combination.how) {
    case 'date-parts': {
      const [year, month] = [nowOf(combination.year), nowOf(combination.month)];
      if (year === null || month === null) return undefined;
      return { ...combination, year, month, day: combination.day === null ? null : nowOf(combination.day) };
    }
    case 'age': {
      const [born, on] = [nowOf(combination.born), nowOf(combination.on)];
      return born === null || on === null ? undefined : { ...combination, born, on };
    }
    case 'name-key': {
      const names = combination.names.flatMap((header) => nowOf(header) ?? []);
      const born = nowOf(combination.born);
      return born === null || names.length < combination.names.length ? undefined : { ...combination, names, born };
    }
    case 'zip': {
      const column = nowOf(combination.column);
      return column === null ? undefined : { ...combination, column };
    }
    case 'checkboxes': {
      const boxes = combination.boxes.flatMap(({ column, code }) => {
        const now = nowOf(column);
        return now === null ? [] : [{ column: now, code }];
      });
      return boxes.length === 0 ? undefined : { ...combination, boxes };
    }
    default: {
      const columns = combination.columns.flatMap((header) => nowOf(header) ?? []);
      return columns.length === 0 ? undefined : { ...combination, columns };
    }
  }
}
