/** What a chart looks like on the page, as markup of an SVG drawing; sizes in pixels. */
export interface DrawnPicture {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
  /** Of what lies behind and of text, as CSS colors: they follow the reader's scheme. */
  readonly paper: string;
  readonly ink: string;
}

/** Style that a drawing takes from the page's style sheets, and would lack outside of it. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
] as const;

/** Controls, and words about how to read the chart on the page. */
const SCREEN_ONLY = 'button, select, input, [data-screen-only]';

/** Takes a chart off the page: its drawings with their styles, and the words beside them. */
export function drawnPicture(chart: Element, page: Window): DrawnPicture {
  const box = chart.getBoundingClientRect();
  const drawings = [...chart.querySelectorAll('svg')].filter(
    (svg) => svg.parentElement?.closest('svg') === null && isShown(svg, page),
  );
  const body = page.getComputedStyle(chart);
  return {
    width: Math.ceil(box.width),
    height: Math.ceil(box.height),
    markup: [...drawings.map((svg) => drawingMarkup(svg, box, page)), ...textMarkup(chart, box, page)].join('\n'),
    paper: paperBehind(chart, page),
    ink: body.color,
  };
}

function isShown(element: Element, page: Window): boolean {
  if (element.closest(SCREEN_ONLY) !== null) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && page.getComputedStyle(element).visibility !== 'hidden';
}

function paperBehind(element: Element | null, page: Window): string {
  if (element === null) return 'white';
  const { backgroundColor } = page.getComputedStyle(element);
  return /, 0\)$|^transparent$/.test(backgroundColor) ? paperBehind(element.parentElement, page) : backgroundColor;
}

function drawingMarkup(svg: SVGSVGElement, box: DOMRect, page: Window): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  inlined(svg, copy, page);
  const place = svg.getBoundingClientRect();
  copy.setAttribute('x', String(Math.round(place.left - box.left)));
  copy.setAttribute('y', String(Math.round(place.top - box.top)));
  copy.setAttribute('width', String(place.width));
  copy.setAttribute('height', String(place.height));
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

function inlined(original: Element, copy: Element, page: Window): void {
  const style = page.getComputedStyle(original);
  for (const { name } of [...copy.attributes]) {
    if (/^(class|style|role|tabindex|aria-.*|data-.*)$/.test(name)) copy.removeAttribute(name);
  }
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  const [originals, copies] = [[...original.children], [...copy.children]];
  copies.forEach((child, index) => {
    const from = originals[index];
    if (from === undefined) return;
    const { display, visibility } = page.getComputedStyle(from);
    const isDefinition = from.closest('defs') !== null;
    if (!isDefinition && (display === 'none' || visibility === 'hidden')) child.remove();
    else inlined(from, child, page);
  });
}

/** Words of the page around the drawings, a piece for each line as it is broken there. */
function textMarkup(chart: Element, box: DOMRect, page: Window): readonly string[] {
  const walker = page.document.createTreeWalker(chart, 4);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (holder === null || holder.closest('svg') !== null || !isShown(holder, page)) continue;
    if (page.getComputedStyle(holder).clipPath !== 'none') continue;
    for (const line of linesOf(node, page)) found.push(lineMarkup(line, page.getComputedStyle(holder), box));
  }
  return found;
}

interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

function linesOf(node: Node, page: Window): readonly TextLine[] {
  const text = node.textContent ?? '';
  const lines: TextLine[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const range = page.document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const { left, top, height } = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - top) < 2)
      lines[lines.length - 1] = { ...last, text: `${last.text} ${word}` };
    else lines.push({ text: word, left, top, height });
  }
  return lines;
}

function lineMarkup({ text, left, top, height }: TextLine, style: CSSStyleDeclaration, box: DOMRect): string {
  const size = Number.parseFloat(style.fontSize);
  const baseline = top - box.top + height / 2 + size * 0.35;
  return `<text x="${(left - box.left).toFixed(1)}" y="${baseline.toFixed(1)}" fill="${escaped(style.color)}" font-family="${escaped(style.fontFamily)}" font-size="${size}" font-weight="${style.fontWeight}">${escaped(text)}</text>`;
}

/** Text as it may stand in markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
