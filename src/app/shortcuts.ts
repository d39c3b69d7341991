import type { Page } from './view.ts';

/** What a key or two ask for. */
export type ShortcutAction = { readonly code: 'help' } | { readonly code: 'go'; readonly page: Page };

/** After `g` the letter of a page. */
export const PAGE_KEYS = {
  o: 'overview',
  s: 'summary',
  t: 'trends',
  r: 'retention',
  c: 'compare',
  e: 'evidence',
  d: 'definitions',
  p: 'report',
  i: 'import',
} as const satisfies Readonly<Record<string, Page>>;

export const HELP_KEY = '?';
export const GO_KEY = 'g';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key press asks for: an action, `waiting` for the letter of a page, or nothing. Keys with Ctrl, Alt or the command
 * key are left to the browser and to screen readers.
 */
export function shortcutFor(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  isWaiting: boolean,
): ShortcutAction | 'waiting' | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === HELP_KEY) return { code: 'help' };
  const page = Object.entries(PAGE_KEYS).find(([letter]) => letter === key)?.[1];
  if (isWaiting && page !== undefined) return { code: 'go', page };
  return key === GO_KEY ? 'waiting' : null;
}
