/** Mean width of a character and height of a line, as shares of the type's size, in the fonts that office programs fall back on. */
const CHARACTER = 0.5;
const LINE = 1.2;

/** How many lines a text takes in a box of `width` inches; words do not break, so a little is added. */
export function linesOf(text: string, points: number, width: number): number {
  const fits = Math.max(1, Math.floor((width * 72) / (points * CHARACTER)));
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.04) / fits)), 0);
}

/** Inches that so many lines take. */
export function heightOf(lines: number, points: number): number {
  return (lines * points * LINE) / 72;
}
