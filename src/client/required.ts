/**
 * An element that the page's component has set out for its script.
 *
 * @throws Error if the component does not have it
 */
export function required<Kind extends Element = HTMLElement>(within: ParentNode, selector: string): Kind {
  const found = within.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector} on this page`);
  return found;
}
