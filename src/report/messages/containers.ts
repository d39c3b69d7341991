import type { ContainerNote, NoteReason } from '../../data/import/containers/found-table.ts';

const NOTES: Readonly<Record<NoteReason, (part: string) => string>> = {
  damaged: (part) => `${part} is damaged and is left out. Save it again where it comes from.`,
  'too-large': (part) => `${part} is too large to be unpacked here and is left out. Unpack it on your computer first.`,
  'too-many-cells': (part) =>
    `${part} has more than 20 million cells and is left out. Save it as "CSV UTF-8" in Excel.`,
  swells: (part) => `${part} grows beyond the size it states and is left out. Ask who made it.`,
  encrypted: (part) => `${part} is locked with a password and is left out. Unpack it on your computer first.`,
  'unknown-packing': (part) => `${part} is packed in an unusual way and is left out. Unpack it on your computer first.`,
  'empty-sheet': (part) => `The sheet ${part} is empty.`,
  'no-cells': (part) => `${part} is a chart or a macro and holds no cells.`,
  'hidden-sheet': (part) => `The sheet ${part} is hidden in the workbook.`,
  folder: (part) => `${part} is a folder. What is in it is listed by itself.`,
  'system-file': (part) => `${part} is a file of the computer it was packed on and holds no data.`,
  'other-file': (part) => `${part} is no table: its name ends neither in .csv, .tsv, .txt nor in .xlsx.`,
  'empty-file': (part) => `${part} is empty.`,
  'nested-archive': (part) =>
    `${part} is an archive inside the archive and is left out. Unpack it and bring what is in it.`,
  'odd-name': (part) =>
    `The name ${part} may be shown wrong: the archive does not say in which alphabet it is written.`,
  'locked-workbook': (part) =>
    `${part} is a workbook locked with a password and is left out. Take the password off in Excel.`,
  'other-workbook': (part) => `${part} is another kind of workbook and is left out. Save it as .xlsx in Excel.`,
};

/** What there is to say about one part of a workbook or an archive, and what to do. */
export function containerNoteSentence({ part, reason }: ContainerNote): string {
  return NOTES[reason](part);
}
