/** How wide words are in Source Serif 4, so that a drawing can be laid out where nothing can be measured. */

/** Advance widths in hundredths of the size, of the heavier of the weights 400 and 650; measured in the font. */
const advances: readonly [width: number, characters: string][] = [
  [22, "'"],
  [24, ' ’‘'],
  [31, ',.:;|'],
  [32, 'j'],
  [33, '!'],
  [34, '-il'],
  [37, '[]t{}'],
  [38, '/\\f'],
  [39, 'I'],
  [40, '()J`'],
  [44, '?'],
  [45, '"'],
  [46, '*'],
  [47, '“”'],
  [48, 's'],
  [49, 'r'],
  [50, 'z'],
  [53, '_c–'],
  [54, 'eé'],
  [55, '#$+<=>^~'],
  [56, '0123456789a'],
  [57, 'S'],
  [58, 'gv'],
  [59, 'x'],
  [60, 'Zoyö'],
  [61, 'F'],
  [62, 'Lq'],
  [63, 'dk'],
  [64, 'Ebp'],
  [65, 'Puü'],
  [66, 'CThn'],
  [67, 'Y'],
  [68, 'BX'],
  [71, 'AV'],
  [72, 'R'],
  [73, 'G'],
  [74, '&KOQ'],
  [75, 'D'],
  [76, 'U'],
  [77, 'N'],
  [81, 'H'],
  [83, '—'],
  [86, 'w'],
  [87, '…'],
  [89, '@'],
  [93, 'M'],
  [96, '%'],
  [97, 'm'],
  [103, 'W'],
];

const widths = new Map(advances.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));
/** What the font has beside these is hardly wider. */
const widest = 80;

const advancesOf = new Map<string, number>();
const mostKept = 4000;

/**
 * @param size of the letters
 * @param factor how much wider than Source Serif the reader’s face is
 * @returns in the unit of the size, rather too much than too little
 */
export function textWidth(text: string, size: number, factor = 1): number {
  return (advance(text) * size * factor) / 100;
}

/** In hundredths of the size. Names are asked for at every step of a movement: the last ones are kept. */
function advance(text: string): number {
  let sum = advancesOf.get(text);
  if (sum === undefined) {
    sum = 0;
    for (const character of text) sum += widths.get(character) ?? widest;
    if (advancesOf.size >= mostKept) advancesOf.clear();
    advancesOf.set(text, sum);
  }
  return sum;
}

/** The words, shortened by whole letters until they fit, with an ellipsis. */
export function fitText(text: string, size: number, room: number, factor = 1): string {
  if (textWidth(text, size, factor) <= room) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`, size, factor) > room) short = short.slice(0, -1);
  return `${short.replace(/[\s,:;.’]+$/, '')}…`;
}
