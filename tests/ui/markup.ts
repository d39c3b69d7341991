import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** How often an element stands in what is rendered. */
export function countOf(element: string, rendered: ReactNode): number {
  return renderToStaticMarkup(rendered).split(`<${element} `).length - 1;
}

/** The texts between tags, in order. */
export function textsOf(rendered: ReactNode): readonly string[] {
  return renderToStaticMarkup(rendered)
    .split(/<[^>]*>/)
    .filter((text) => text !== '');
}

/** The values of an attribute, in order. */
export function attributesOf(name: string, rendered: ReactNode): readonly string[] {
  return [...renderToStaticMarkup(rendered).matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(
    ([, value]) => value ?? '',
  );
}
