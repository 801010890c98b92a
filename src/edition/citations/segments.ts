/** Rich text of a citation: pieces that are italic or not, put together by its style. */

export interface Segment {
  text: string;
  italic?: true;
}

export const plain = (text: string): Segment => ({ text });
export const italic = (text: string): Segment => ({ text, italic: true });

/** The words without their italics. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** Parts set one after another with a mark and a space between; parts that are undefined are left out. */
export function joined(parts: (Segment[] | string | undefined)[], mark: ',' | '.'): Segment[] {
  const present = parts
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'string' ? [plain(part)] : part));
  return merged(
    present.flatMap((part, index) => (index === present.length - 1 ? part : [...marked(part, mark), plain(' ')])),
  );
}

/** A sentence with its full stop. */
export function stopped(segments: Segment[]): Segment[] {
  return merged(marked(segments, '.'));
}

/**
 * A part with the mark that follows it: inside closing quotation marks, as American styles have it,
 * and no full stop after a full stop, question or exclamation mark.
 */
function marked(part: Segment[], mark: ',' | '.'): Segment[] {
  const [, words = '', closing = ''] = /^(.*?)(’*”)?$/su.exec(plainText(part)) ?? [];
  if (mark === '.' && /[.?!]$/.test(words)) return part;
  const last = part.at(-1);
  if (!closing || !last) return [...part, plain(mark)];
  return [...part.slice(0, -1), { ...last, text: last.text.slice(0, -closing.length) + mark + closing }];
}

/** A title in quotation marks; those within it become single. */
export function quoted(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Neighbours of one kind made one. */
function merged(segments: Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (last && last.italic === segment.italic) result[result.length - 1] = { ...last, text: last.text + segment.text };
    else result.push(segment);
  }
  return result;
}
