/** A drawing as the text of an SVG element. */
import { xmlText } from '../xml-text.ts';
import type { SvgNode } from './svg-node.ts';

export function svgText({ name, attributes, children }: SvgNode): string {
  const words = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${xmlText(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? xmlText(child) : svgText(child)));
  return `<${name}${words.join('')}>${inner.join('')}</${name}>`;
}
