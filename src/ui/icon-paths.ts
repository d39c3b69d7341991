/** Outlines on a 20 by 20 field, drawn with a round 1.75 stroke. */
export const ICON_PATHS = {
  info: ['M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z', 'M10 9v5', 'M10 6v.2'],
  success: ['M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z', 'M6.5 10.2l2.4 2.4 4.6-5'],
  warning: ['M10 2.6L18.2 17H1.8z', 'M10 8v4', 'M10 14.4v.2'],
  error: ['M6.6 2h6.8L18 6.6v6.8L13.4 18H6.6L2 13.4V6.6z', 'M7.2 7.2l5.6 5.6', 'M12.8 7.2l-5.6 5.6'],
  check: ['M4 10.5l4 4 8-9'],
  close: ['M5 5l10 10', 'M15 5L5 15'],
  plus: ['M10 4v12', 'M4 10h12'],
  'chevron-right': ['M7.5 4.5L13 10l-5.5 5.5'],
  'arrow-up': ['M10 16V4.5', 'M5 9.5l5-5 5 5'],
  'arrow-down': ['M10 4v11.5', 'M5 10.5l5 5 5-5'],
  'arrow-both': ['M6.5 8L10 4.5 13.5 8', 'M6.5 12l3.5 3.5 3.5-3.5'],
  copy: ['M7 7h9.5v9.5H7z', 'M13 7V3.5H3.5V13H7'],
  download: ['M10 3v9.5', 'M5.5 8.5L10 13l4.5-4.5', 'M3.5 16.5h13'],
  upload: ['M10 13V3.5', 'M5.5 8L10 3.5 14.5 8', 'M3.5 16.5h13'],
  file: ['M5 2.5h6.5L15.5 6.5v11H5z', 'M11.5 2.5v4h4'],
  table: ['M3 4h14v12.5H3z', 'M3 8h14', 'M3 12.2h14', 'M8.5 8v8.5'],
  picture: ['M3 4h14v12.5H3z', 'M3.5 14l4-4.5 3.2 3.3 2.3-2 3.5 3.7', 'M13 7.2v.2'],
  quote: ['M4 14c2.5-1 3.5-3 3.5-5.5V6H4v4h3', 'M11.5 14c2.5-1 3.5-3 3.5-5.5V6h-3.5v4h3'],
  lock: ['M4.5 9h11v8h-11z', 'M7 9V6a3 3 0 0 1 6 0v3'],
  trash: ['M3.5 5.5h13', 'M8 5.5V3h4v2.5', 'M5 5.5l.8 11.5h8.4L15 5.5'],
  search: ['M8.8 3.3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z', 'M12.9 12.9l4 4'],
  external: ['M8 4H4v12h12v-4', 'M11 3.5h5.5V9', 'M16 4l-7 7'],
} as const;

export type IconName = keyof typeof ICON_PATHS;
