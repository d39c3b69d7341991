/** What one code stands for; `variable` is the column it belongs to, `null` where the codebook does not say. */
export interface CodebookEntry {
  readonly variable: string | null;
  /** The question as people read it, where the codebook tells. */
  readonly question: string | null;
  readonly code: string;
  readonly label: string;
}

/**
 * Reads a codebook as people have it: a REDCap data dictionary, a table of variable, code and label or of code and label
 * (comma, semicolon, tab or bar between), or `1 = Completed; 2 = Dropped out` on one line or many. Empty where nothing of
 * that kind is found.
 */
export function parseCodebook(text: string): readonly CodebookEntry[] {
  const clean = text.replace(/^\uFEFF/, '').trim();
  if (clean === '') return [];
  const table = tableOf(clean);
  return fromDictionary(table) ?? fromTable(table) ?? fromPairs(clean);
}

type Rows = readonly (readonly string[])[];

const DELIMITERS = ['\t', ',', ';', '|'];

/** The text cut into cells by the delimiter that gives most rows the same number of cells, at least two. */
function tableOf(text: string): Rows {
  const cut = DELIMITERS.map((delimiter) => {
    const rows = cellsOf(text, delimiter);
    const width = rows[0]?.length ?? 0;
    return { rows, width, even: rows.filter((row) => row.length === width).length / Math.max(1, rows.length) };
  }).filter(({ width }) => width > 1);
  const [best] = cut.toSorted((one, other) => other.even - one.even || other.width - one.width);
  return best?.rows ?? [];
}

function cellsOf(text: string, delimiter: string): Rows {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"' && quoted && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (character === delimiter && !quoted) endCell();
    else if (/[\r\n]/.test(character) && !quoted) {
      if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) {
        endCell();
        rows.push([]);
      }
    } else cell += character;
  }
  endCell();
  return rows.filter((row) => row.some((one) => one !== ''));
}

function fromDictionary(rows: Rows): readonly CodebookEntry[] | undefined {
  const header = rows[0]?.map((cell) => cell.toLowerCase()) ?? [];
  const choices = header.findIndex(
    (cell) => cell.startsWith('choices, calculations') || cell === 'select_choices_or_calculations',
  );
  const variable = header.findIndex((cell) => cell.startsWith('variable') || cell === 'field_name');
  if (choices < 0 || variable < 0) return undefined;
  const type = header.findIndex((cell) => cell === 'field type' || cell === 'field_type');
  const question = header.findIndex((cell) => cell === 'field label' || cell === 'field_label');
  return rows.slice(1).flatMap((row) =>
    choicesOf(row[type] ?? '', row[choices] ?? '').map(([code, label]) => ({
      variable: row[variable] ?? null,
      question: row[question] ?? null,
      code,
      label,
    })),
  );
}

type Pair = readonly [code: string, label: string];

/** `1, Completed | 2, Dropped out`; yes/no fields have their codes built in. */
function choicesOf(type: string, choices: string): readonly Pair[] {
  if (type === 'yesno')
    return [
      ['1', 'Yes'],
      ['0', 'No'],
    ];
  if (type === 'truefalse')
    return [
      ['1', 'True'],
      ['0', 'False'],
    ];
  if (!['checkbox', 'radio', 'dropdown'].includes(type)) return [];
  return choices.split('|').flatMap((choice) => {
    const comma = choice.indexOf(',');
    const [code, label] = [choice.slice(0, comma).trim(), choice.slice(comma + 1).trim()];
    return comma < 0 || code === '' || label === '' ? [] : [[code, label] as const];
  });
}

const CODE_HEADERS = /^(?:codes?|values?|key|raw|number|id)$/i;
const LABEL_HEADERS = /^(?:labels?|meanings?|descriptions?|definition|value label|text|name)$/i;
const VARIABLE_HEADERS = /^(?:variables?(?: name)?|columns?|fields?(?: name)?|data element|element)$/i;

/** Rows of code and label, or of variable, code and label, with or without a header; a variable may stand once over its codes. */
function fromTable(rows: Rows): readonly CodebookEntry[] | undefined {
  const [first = []] = rows;
  const at = {
    code: place(first, CODE_HEADERS),
    label: place(first, LABEL_HEADERS),
    variable: place(first, VARIABLE_HEADERS),
  };
  const hasHeader = at.code >= 0 && at.label >= 0;
  if (rows.length === 0) return undefined;
  if (!hasHeader && !rows.every((row) => row.length === 2 && isCode(row[0] ?? ''))) return undefined;
  const [code, label] = hasHeader ? [at.code, at.label] : [0, 1];
  let variable: string | null = null;
  return rows.slice(hasHeader ? 1 : 0).flatMap((row) => {
    if (hasHeader && at.variable >= 0 && row[at.variable]) variable = row[at.variable] ?? null;
    const entry = { variable, question: null, code: row[code] ?? '', label: row[label] ?? '' };
    return entry.code === '' || entry.label === '' ? [] : [entry];
  });
}

function place(header: readonly string[], names: RegExp): number {
  return header.findIndex((cell) => names.test(cell));
}

function isCode(text: string): boolean {
  return /^-?[\p{L}\p{N}_.]{1,12}$/u.test(text);
}

const PAIR =
  /^\s*["']?(?:(-?[\p{L}\p{N}_]{1,12})["']?\s*(?:=|:(?!\/\/)|->|→|\)|[-–—]\s|\.\s)|(-?\d{1,6})["']?\s+(?=\p{L}))\s*["']?(.+?)["']?\s*$/u;

function fromPairs(text: string): readonly CodebookEntry[] {
  const parts = text.split(/[\r\n;|]+/).flatMap(splitAtCommas);
  return parts.flatMap((part) => {
    const [, marked, spaced, label] = PAIR.exec(part) ?? [];
    const code = marked ?? spaced;
    return code === undefined || label === undefined ? [] : [{ variable: null, question: null, code, label }];
  });
}

/** `1=Yes, 2=No` is two; `1=Left, by choice` is one. */
function splitAtCommas(line: string): readonly string[] {
  return line.split(/,(?=\s*["']?-?\w{1,6}["']?\s*=)/);
}
