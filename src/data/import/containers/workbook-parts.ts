import { type NumberFormat, numberFormat } from './number-format.ts';
import type { DateSystem } from './serial-date.ts';
import type { XmlAttributes, XmlHandler } from './xml-reader.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Leads to the sheet's part by way of the workbook's relations. */
  readonly relation: string;
}

/** Collects what `workbook.xml` says. */
export class WorkbookPart implements XmlHandler {
  readonly sheets: SheetEntry[] = [];
  system: DateSystem = 1900;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'workbookPr' && attributes.isTrue('date1904')) this.system = 1904;
    if (name !== 'sheet') return;
    this.sheets.push({
      name: attributes.get('name') ?? '',
      isHidden: ['hidden', 'veryHidden'].includes(attributes.get('state') ?? ''),
      relation: attributes.get('id') ?? '',
    });
  }

  close(): void {}
  text(): void {}
}

export interface Relation {
  readonly id: string;
  /** The last part of the type's address, such as `worksheet`: the two editions of the standard differ in the rest. */
  readonly type: string;
  /** Path of the part inside the archive. */
  readonly path: string;
}

/** Collects a part's relations; `folder` is where the part lies, with a slash at the end or empty. */
export class RelationsPart implements XmlHandler {
  readonly relations: Relation[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    this.relations.push({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      path: resolved(this.#folder, attributes.get('Target') ?? ''),
    });
  }

  close(): void {}
  text(): void {}
}

function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Collects from `styles.xml` which number format each cell style has. */
export class StylesPart implements XmlHandler {
  readonly formats: NumberFormat[] = [];
  readonly #codes = new Map<number, string>();
  #isCellStyles = false;

  open(name: string, attributes: XmlAttributes): void {
    const id = Number(attributes.get('numFmtId') ?? '0');
    if (name === 'numFmt') this.#codes.set(id, attributes.get('formatCode') ?? '');
    else if (name === 'cellXfs') this.#isCellStyles = true;
    else if (name === 'xf' && this.#isCellStyles) this.formats.push(numberFormat(id, this.#codes.get(id)));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#isCellStyles = false;
  }

  text(): void {}
}
