import { type Grammar, quotedField } from './record-scanner.ts';

/** The cells of one record, by the same rules by which `scanRecord` counts them. */
export function splitRecord(record: string, grammar: Grammar): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = quotedField(record, at, grammar);
    if (quoted?.unclosed === 'no') {
      cells.push(unescaped(record.slice(quoted.open + 1, quoted.close), grammar));
      at = quoted.end;
    } else {
      const found = record.indexOf(grammar.delimiter, at);
      const end = found < 0 ? record.length : found;
      cells.push(record.slice(at, end));
      at = end;
    }
    if (at >= record.length) return cells;
    at += 1;
  }
}

function unescaped(text: string, { quote, escape }: Grammar): string {
  if (quote === null) return text;
  if (escape === 'double') return text.replaceAll(`${quote}${quote}`, quote);
  return text.replaceAll(/\\(["'\\])/g, '$1');
}
