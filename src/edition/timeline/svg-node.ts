/** A drawing as data: what the build writes as text and a browser makes into elements. */
export interface SvgNode {
  name: string;
  /** tells a mark from its neighbours when the drawing is drawn again */
  key?: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgNode | string)[];
}

export function svg(
  name: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
  key?: string,
): SvgNode {
  return key === undefined ? { name, attributes, children } : { name, attributes, children, key };
}
