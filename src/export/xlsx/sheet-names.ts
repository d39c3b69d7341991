/** Excel takes no longer name, and none with these characters. */
const MOST_CHARACTERS = 31;
const FORBIDDEN = /[[\]:*?/\\'"\p{Cc}]/gu;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** Names for sheets that every spreadsheet accepts: short, of plain characters, each its own whatever the case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const used = new Set([RESERVED]);
  return wanted.map((name) => {
    const plain = plainName(name);
    const free = [plain, ...wanted.map((_, index) => numbered(plain, index + 2))].find(
      (one) => !used.has(one.toLowerCase()),
    );
    const chosen = free ?? numbered(plain, wanted.length + 2);
    used.add(chosen.toLowerCase());
    return chosen;
  });
}

function plainName(name: string): string {
  const plain = cut(name.normalize('NFC').replace(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ').trim(), MOST_CHARACTERS);
  return plain === '' ? 'Table' : plain;
}

function numbered(name: string, number: number): string {
  const ending = ` ${number}`;
  return `${cut(name, MOST_CHARACTERS - ending.length)}${ending}`;
}

/** Cut between characters, and between words where one is near. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let short = '';
  for (const character of text) {
    if (short.length + character.length > most) break;
    short += character;
  }
  const space = short.lastIndexOf(' ');
  return space > most / 2 ? short.slice(0, space) : short;
}
