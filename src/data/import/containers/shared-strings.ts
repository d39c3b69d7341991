import { storedText } from './cell-text.ts';
import type { XmlHandler } from './xml-reader.ts';

/** Collects the texts of `sharedStrings.xml`: runs of rich text are put together, reading aids (phonetic runs) left out. */
export class SharedStrings implements XmlHandler {
  readonly texts: string[] = [];
  #text = '';
  #isText = false;
  #isAid = false;

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#isAid = true;
    else if (name === 't') this.#isText = !this.#isAid;
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    else if (name === 'rPh') this.#isAid = false;
    else if (name === 'si') this.texts.push(storedText(this.#text));
  }
}
