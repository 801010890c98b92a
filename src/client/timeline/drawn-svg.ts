/**
 * SVG elements that follow a drawing as it changes. Only what is different is touched, and nothing is read from the
 * page, so that what has the focus keeps it and a movement stays smooth.
 */
import type { SvgNode } from '../../edition/timeline/svg-node.ts';

const namespace = 'http://www.w3.org/2000/svg';

export class DrawnSvg {
  readonly element: SVGElement;
  /** as it is shown */
  node: SvgNode;
  #children: DrawnSvg[];

  constructor(node: SvgNode) {
    this.element = document.createElementNS(namespace, node.name);
    for (const [name, value] of Object.entries(node.attributes)) this.element.setAttribute(name, String(value));
    this.node = node;
    this.#children = node.children.flatMap((child) => (typeof child === 'string' ? [] : [new DrawnSvg(child)]));
    this.element.append(...this.#children.map(({ element }) => element), ...node.children.filter(isText));
  }

  /** @param node of the same name */
  show(node: SvgNode): void {
    const before = this.node;
    if (before === node) return;
    this.node = node;
    for (const name in node.attributes) {
      const value = node.attributes[name];
      if (before.attributes[name] !== value) this.element.setAttribute(name, String(value));
    }
    for (const name in before.attributes) if (!(name in node.attributes)) this.element.removeAttribute(name);
    const [text, textBefore] = [node.children[0], before.children[0]];
    if (typeof text === 'string' || typeof textBefore === 'string') {
      if (text !== textBefore) this.element.textContent = String(text ?? '');
    } else this.#showChildren(node.children as readonly SvgNode[]);
  }

  #showChildren(wanted: readonly SvgNode[]): void {
    const old = this.#children;
    if (
      wanted.length === old.length &&
      wanted.every((node, index) => keyOf(node, index) === keyOf(old[index]?.node, index))
    ) {
      for (const [index, node] of wanted.entries()) old[index]?.show(node);
      return;
    }
    const byKey = new Map(old.map((child, index) => [keyOf(child.node, index), child]));
    const next = wanted.map((node, index) => {
      const key = keyOf(node, index);
      const own = byKey.get(key);
      byKey.delete(key);
      own?.show(node);
      return own ?? new DrawnSvg(node);
    });
    for (const gone of byKey.values()) gone.element.remove();
    const kept = old.filter((child) => next.includes(child));
    let at = 0;
    for (const child of next) {
      if (child === kept[at]) at += 1;
      else this.element.insertBefore(child.element, kept[at]?.element ?? null);
    }
    this.#children = next;
  }
}

/** What has no key of its own is known by its name and place. */
function keyOf(node: SvgNode | undefined, index: number): string {
  return node?.key ?? `${node?.name} ${index}`;
}

function isText(child: SvgNode | string): child is string {
  return typeof child === 'string';
}
