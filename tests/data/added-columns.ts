/*
 * Answers that the tidy sample has no column for, made from the number of the row.
 */

export function gaveNaloxone(index: number): boolean {
  return index % 3 === 0;
}

/** Services within 34 days of entry; null where nobody counted them. */
export function furtherServices(index: number): number | null {
  return index % 9 === 0 ? null : index % 4;
}

/** Said to have entered, with or without a date. */
export function saidEntered(index: number): boolean {
  return index % 7 === 0;
}

type Answer = (index: number) => string;

export const CONTACT_ANSWERS: Readonly<Record<string, Answer>> = {
  naloxone_given: (index) => (gaveNaloxone(index) ? 'Yes' : index % 3 === 1 ? 'No' : ''),
  services_34d: (index) => String(furtherServices(index) ?? ''),
};

export const ENTRY_ANSWERS: Readonly<Record<string, Answer>> = {
  entered: (index) => (saidEntered(index) ? 'Yes' : 'No'),
};

/** The table with further columns. */
export function withColumns(csv: string, columns: Readonly<Record<string, Answer>>): string {
  const [header = '', ...lines] = csv.trim().split('\n');
  const added = Object.entries(columns);
  const wider = lines.map((line, index) => [line, ...added.map(([, answer]) => answer(index))].join(','));
  return `${[[header, ...added.map(([name]) => name)].join(','), ...wider].join('\n')}\n`;
}
