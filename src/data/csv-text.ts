/** Rows of text as a comma CSV; cells are quoted where they must be, and otherwise left as they are. */
export function csvText(rows: readonly (readonly string[])[], lineEnd: '\n' | '\r\n' = '\n'): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}${lineEnd}`).join('');
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) || text !== text.trim() || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}
