import type { Figure } from '../../report/figure.ts';
import { GLOSSARY, type GlossaryTerm } from '../messages/glossary.ts';

/** The words of the trade in a text, in the order of the glossary; only whole words count. */
export function termsIn(text: string, terms: readonly GlossaryTerm[] = GLOSSARY): readonly GlossaryTerm[] {
  const read = text.toLowerCase();
  return terms.filter(({ forms }) => forms.some((form) => holdsWord(read, form)));
}

/** Everything that a reader reads of a figure without opening anything but its table. */
export function figureWords(figure: Pick<Figure, 'answer' | 'notes' | 'comparison' | 'foot' | 'table'>): string {
  const { answer, notes = [], comparison, foot, table } = figure;
  const heads = table.columns.map(({ label }) => label);
  const cells = new Set(table.rows.flat().filter((cell) => /[a-z]{3}/i.test(cell)));
  return [answer, ...notes, comparison, ...Object.values(foot), ...heads, ...cells].join(' \n ');
}

function holdsWord(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + form.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}
