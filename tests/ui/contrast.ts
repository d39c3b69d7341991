/** Contrast ratio of two sRGB colours, 1 to 21. Source: WCAG 2.2, relative luminance and contrast ratio. #000 on #fff is 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** The custom properties of every `:root` block of a stylesheet, in order. */
export function rootBlocks(css: string): readonly ReadonlyMap<string, string>[] {
  return [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(
    ([, block]) =>
      new Map(
        [...(block ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']),
      ),
  );
}
