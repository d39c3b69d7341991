/** What a cell's number format makes of a number, as far as it changes what the number says. */
export type NumberFormat =
  | { readonly kind: 'plain' | 'date' | 'time' | 'elapsed' | 'percent' }
  /** Leading zeros and hyphens, as in `00000` and `000-00-0000`. */
  | { readonly kind: 'mask'; readonly mask: string };

const PLAIN: NumberFormat = { kind: 'plain' };

/** Formats that a workbook names by number without writing them down (ECMA-376 part 1, 18.8.30; 27-36 and 50-58: East Asia). */
const BUILT_IN_RANGES: readonly (readonly [from: number, to: number, NumberFormat])[] = [
  [9, 10, { kind: 'percent' }],
  [14, 17, { kind: 'date' }],
  [18, 21, { kind: 'time' }],
  [22, 22, { kind: 'date' }],
  [27, 31, { kind: 'date' }],
  [32, 35, { kind: 'time' }],
  [36, 36, { kind: 'date' }],
  [45, 45, { kind: 'time' }],
  [46, 46, { kind: 'elapsed' }],
  [47, 47, { kind: 'time' }],
  [50, 58, { kind: 'date' }],
];

/** The format with this number; `code` is what the workbook writes down for it. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOf(code);
  return BUILT_IN_RANGES.find(([from, to]) => id >= from && id <= to)?.[2] ?? PLAIN;
}

const QUOTED = /"[^"]*"|\\.|[_*]./g;

/** Reads a format code such as `[$-409]m/d/yy h:mm AM/PM;@`: its first section says how positive numbers are shown. */
function formatOf(code: string): NumberFormat {
  const first = firstSection(code);
  const mask = maskOf(first);
  if (mask !== undefined) return { kind: 'mask', mask };
  const letters = first.replaceAll(QUOTED, '').toLowerCase();
  if (/\[(h+|m+|s+)\]/.test(letters)) return { kind: 'elapsed' };
  const bare = letters.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/general/g, '');
  if (/[yd]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare))) return { kind: 'date' };
  if (/[hs]/.test(bare)) return { kind: 'time' };
  return bare.includes('%') ? { kind: 'percent' } : PLAIN;
}

function firstSection(code: string): string {
  return /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(code)?.[0] ?? code;
}

function maskOf(section: string): string | undefined {
  const mask = section.replaceAll(/\\([- ])/g, '$1').replaceAll(/"([- ]*)"/g, '$1');
  return /^0[-0 ]*0$/.test(mask) ? mask : undefined;
}
