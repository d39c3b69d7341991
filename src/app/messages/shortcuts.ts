/** The words of the list of keyboard shortcuts. */
export const shortcutsMessages = {
  open: 'Keyboard shortcuts',
  title: 'Keyboard shortcuts',
  lead: 'Everything works with Tab, Enter, Space and the arrow keys alone. These keys are quicker.',
  key: 'Keys',
  does: 'What they do',
  help: 'Open this list',
  go: (page: string) => `Go to ${page}`,
  next: 'then',
  undo: 'Undo, on pages with an undo button',
  redo: 'Redo, on pages with an undo button',
  chart: 'In a chart: the next or the last value',
  close: 'Close this list',
  single: 'Use single keys',
  singleHelp: 'Switch this off if single keys get in the way of speech input or of a screen reader.',
  done: 'Close',
} as const;
