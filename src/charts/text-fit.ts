/** Size and line height of all text in a chart, in pixels; the stylesheet takes them from the elements. */
export const TEXT_SIZE = 13;
export const LINE_HEIGHT = 16;

const NARROW = /[ijltfrI.,:;'’|!()[\]/ -]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z]/;

/**
 * About how many pixels `text` takes at `TEXT_SIZE`. Knowingly rough, and rather too wide than too narrow: fonts differ
 * between systems, and a pure function cannot measure.
 */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + TEXT_SIZE * emOf(letter), 0);
}

function emOf(letter: string): number {
  if (NARROW.test(letter)) return 0.39;
  if (WIDE.test(letter)) return 0.92;
  return CAPITAL.test(letter) ? 0.72 : 0.61;
}

/** The same for bold text. */
export function boldWidth(text: string): number {
  return textWidth(text) * 1.14;
}

/**
 * Cuts `text` at spaces into lines of at most `width` pixels by `measure`; one word wider than that keeps a line of
 * its own.
 */
export function wrapText(text: string, width: number, measure = textWidth): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
