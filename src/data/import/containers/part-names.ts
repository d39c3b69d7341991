/** Stands between a container's name and the name of a part. */
const SEPARATOR = ' › ';

/** `county.xlsx › Referrals`. */
export function partName(container: string, part: string): string {
  return container + SEPARATOR + part;
}

/** The name of a part without that of its container; undefined for a file that came by itself. */
export function partOf(name: string): string | undefined {
  const at = name.indexOf(SEPARATOR);
  return at < 0 ? undefined : name.slice(at + SEPARATOR.length);
}
