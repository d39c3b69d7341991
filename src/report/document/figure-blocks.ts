import type { Figure } from '../figure.ts';
import type { Block } from './document.ts';
import type { ReportMaterial } from './material.ts';

/** Figures as blocks with the county's words, numbered on from `from`; a gap where there is none. */
export function figureBlocks(
  figures: readonly Figure[],
  { own, from, gap }: { readonly own: ReportMaterial['own']; readonly from: number; readonly gap: string },
): readonly Block[] {
  if (figures.length === 0) return [{ kind: 'gap', text: gap }];
  return figures.map((figure, index) => ({
    kind: 'figure',
    number: from + index,
    figure,
    own: Object.hasOwn(own, figure.id) ? (own[figure.id] ?? null) : null,
  }));
}
