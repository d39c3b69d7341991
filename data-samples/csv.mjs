/** One value as a CSV cell; quoted only where commas, quotes or line ends ask for it. */
function cell(value) {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** One row of text values as a CSV line without its line end. */
export function csvLine(values) {
  return values.map((value) => cell(String(value))).join(',');
}

/** A header and rows of text values as CSV with LF line ends. */
export function csvText(header, rows) {
  return `${[header, ...rows].map(csvLine).join('\n')}\n`;
}
