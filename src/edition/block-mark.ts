/** The mark at the end of a block in a chapter's Markdown: `{#p12}`, `{#p13 .speech}`, `{#n2 .translator}`. */

export interface BlockMark {
  /** id within the chapter */
  id: string;
  /** what Markdown itself cannot say of the block */
  classes: string[];
}

const mark = /(?:^|[ \n])\{#([a-z0-9-]+)((?: \.[a-z-]+)*)\}$/;

/** Splits the closing mark off a block's last text. Gives undefined where there is none. */
export function readBlockMark(text: string): { rest: string; mark: BlockMark } | undefined {
  const found = mark.exec(text);
  if (!found?.[1]) return undefined;
  const classes = (found[2] ?? '')
    .split(' .')
    .map((name) => name.trim())
    .filter(Boolean);
  return { rest: text.slice(0, found.index), mark: { id: found[1], classes } };
}

/** The mark as it is written, to be set after a space. */
export function writeBlockMark({ id, classes }: BlockMark): string {
  return `{${[`#${id}`, ...classes.map((name) => `.${name}`)].join(' ')}}`;
}
