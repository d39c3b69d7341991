/** The class names that apply, joined for `className`; undefined when none does. */
export function classNames(...names: readonly (string | false | undefined)[]): string | undefined {
  const applied = names.filter((name): name is string => typeof name === 'string' && name !== '');
  return applied.length === 0 ? undefined : applied.join(' ');
}
