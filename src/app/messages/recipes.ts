/** The words about files that are read like last time's. */
export const recipeMessages = {
  title: 'Read like last time',
  same: 'All columns that were used last time are there again, under the same names.',
  sameAs: (file: string) => `It has the columns of ${file}, so it is read like that file.`,
  changed: 'Some columns have changed. What fits was applied; please look at the rest.',
  none: 'No saved recipe was made for a file like this, so everything is suggested anew.',
  readLike: 'Read this file like',
  readLikeHelp: 'Settings of the saved project. What you changed in this file since is replaced.',
  rivals: (names: string) => `${names} would fit as well.`,
  suggestAnew: 'No saved file: suggest everything anew',
  pair: (was: string) => `Last time “${was}”, now`,
  gone: 'Not in this file',
  blocks: (families: string) => `Needed for ${families.toLowerCase()}.`,
  added: (columns: string) => `New columns: ${columns}.`,
  optionsLeft: 'The reading options saved last time make no sense of this file, so they were found anew.',
} as const;
