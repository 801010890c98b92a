/** The addresses of the edition's parts: `history`, `history/43`, `history/43/p12`. */

declare const passageIdBrand: unique symbol;
/** `work/chapter/local`, for example `history/43/p12`. */
export type PassageId = string & { readonly [passageIdBrand]: true };

/** The id that stands at the end of a block: `p12`, `n3`, or the slug of a heading. */
export const localIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @throws RangeError if a part does not have the form of an id */
export function passageId(work: string, chapter: string, local: string): PassageId {
  for (const part of [work, chapter, local]) {
    if (!localIdPattern.test(part)) throw new RangeError(`“${part}” is not an id: lower-case letters, digits, hyphens`);
  }
  return `${work}/${chapter}/${local}` as PassageId;
}

/** The parts of a passage's id. @throws RangeError if it does not have three parts */
export function splitPassageId(id: string): { work: string; chapter: string; local: string } {
  const [work, chapter, local, ...rest] = id.split('/');
  if (!work || !chapter || !local || rest.length > 0) throw new RangeError(`“${id}” is not work/chapter/passage`);
  return { work, chapter, local };
}

/** The site-relative address of a passage, without the base path: `/read/history/43/#p12`. */
export function passageAddress(id: string): string {
  const { work, chapter, local } = splitPassageId(id);
  return `/read/${work}/${chapter}/#${local}`;
}
