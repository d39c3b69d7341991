/** What stands under a trend of which some groups are shown as one. */
export function mergedNote(names: readonly string[]): string {
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `Shown as one line, because most of their numbers would have to be hidden: ${listed}. With longer periods they may stand alone.`;
}
