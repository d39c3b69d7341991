/** Rows of text as a comma CSV with LF line ends; cells are quoted where they must be, and otherwise left as they are. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) || text !== text.trim() || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}
