import { type CellPlace, type CellRange, cellPlace, cellRange, rowIndex } from './cell-place.ts';
import { isoDateText, numberText, storedText } from './cell-text.ts';
import type { NumberFormat } from './number-format.ts';
import { intact, PackedFault } from './packed-fault.ts';
import type { DateSystem } from './serial-date.ts';
import type { XmlAttributes, XmlHandler } from './xml-reader.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly system: DateSystem;
}

/** Cells of one kind that deserve a word: how many, and the first one. */
export interface OddCells {
  readonly count: number;
  readonly first: CellPlace;
  readonly value: string;
}

/** Places in memory for cells; a sheet that needs more is refused. */
const MOST_PLACES = 20_000_000;
const PLAIN: NumberFormat = { kind: 'plain' };

/** Collects the cells of `sheet1.xml` as texts, each in its own row and column (ECMA-376 part 1, 18.3.1). */
export class SheetPart implements XmlHandler {
  /** By row and column from 0; a row ends with its last filled cell. Empty rows are empty. */
  readonly rows: string[][] = [];
  readonly merges: CellRange[] = [];
  /** Rows and columns that the sheet hides; only rows with something in them. */
  readonly hiddenColumns: (readonly [from: number, to: number])[] = [];
  hiddenRows = 0;
  /** The first row with a cell that is no text, and so no header. */
  firstTypedRow = Number.POSITIVE_INFINITY;
  errors: OddCells | undefined;
  /** Formulas of which the workbook holds no result. */
  unsolved: OddCells | undefined;

  readonly #context: SheetContext;
  #row: string[] = [];
  #rowAt = -1;
  #isRowHidden = false;
  #columnAt = -1;
  #type = 'n';
  #style = 0;
  #hasFormula = false;
  #text = '';
  #isText = false;
  #isAid = false;
  #places = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'c':
        this.#openCell(attributes);
        break;
      case 'v':
      case 't':
        this.#isText = !this.#isAid;
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'row':
        this.#openRow(attributes);
        break;
      case 'rPh':
        this.#isAid = true;
        break;
      case 'col':
        this.#column(attributes);
        break;
      case 'mergeCell':
        this.merges.push(cellRange(attributes.get('ref') ?? ''));
        break;
    }
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 't') this.#isText = false;
    else if (name === 'rPh') this.#isAid = false;
    else if (name === 'row' && this.#isRowHidden && this.#row.length > 0) this.hiddenRows += 1;
  }

  #openRow(attributes: XmlAttributes): void {
    const number = attributes.get('r');
    const row = number === undefined ? this.#rowAt + 1 : rowIndex(number);
    intact(row > this.#rowAt);
    this.#rowAt = row;
    this.#columnAt = -1;
    this.#row = [];
    this.#isRowHidden = attributes.isTrue('hidden');
  }

  #openCell(attributes: XmlAttributes): void {
    const reference = attributes.get('r');
    const column = reference === undefined ? this.#columnAt + 1 : cellPlace(reference).column;
    intact(column > this.#columnAt);
    this.#columnAt = column;
    this.#type = attributes.get('t') ?? 'n';
    this.#style = Number(attributes.get('s') ?? '0');
    this.#hasFormula = false;
    this.#text = '';
  }

  #closeCell(): void {
    const text = this.#cellText();
    const place: CellPlace = { row: this.#rowAt, column: this.#columnAt };
    if (this.#type === 'e') this.errors = withCell(this.errors, place, text);
    if (text !== '') this.#put(text);
    else if (this.#hasFormula && this.#type !== 'str') this.unsolved = withCell(this.unsolved, place, '');
  }

  #cellText(): string {
    const text = this.#text;
    switch (this.#type) {
      case 's': {
        if (text.trim() === '') return '';
        const shared = this.#context.sharedStrings[Number(text)];
        intact(shared !== undefined);
        return shared;
      }
      case 'b':
        return text.trim() === '' ? '' : text.trim() === '0' ? 'FALSE' : 'TRUE';
      case 'd':
        return isoDateText(text);
      case 'n':
        return numberText(text, this.#context.formats[this.#style] ?? PLAIN, this.#context.system);
      default:
        return storedText(text);
    }
  }

  #put(text: string): void {
    this.#places += this.#columnAt + 1 - this.#row.length;
    if (this.#places > MOST_PLACES) throw new PackedFault('too-many-cells');
    while (this.rows.length < this.#rowAt) this.rows.push([]);
    this.rows[this.#rowAt] = this.#row;
    while (this.#row.length < this.#columnAt) this.#row.push('');
    this.#row.push(text);
    if (['n', 'b', 'd'].includes(this.#type)) this.firstTypedRow = Math.min(this.firstTypedRow, this.#rowAt);
  }

  #column(attributes: XmlAttributes): void {
    if (!attributes.isTrue('hidden')) return;
    const from = Number(attributes.get('min') ?? '1') - 1;
    this.hiddenColumns.push([from, Number(attributes.get('max') ?? '1') - 1]);
  }
}

function withCell(odd: OddCells | undefined, place: CellPlace, value: string): OddCells {
  return odd ? { ...odd, count: odd.count + 1 } : { count: 1, first: place, value };
}
