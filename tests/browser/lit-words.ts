/**
 * Whether Chromium itself lights exactly the words that an address means. It tells no script which words these are,
 * so they are painted in a colour that the edition does not have, and the picture is compared with where they stand.
 */
import type { Page } from 'playwright-core';
import { type Citing, giveCiting } from './citing-in-page.ts';

export interface LitWords {
  /** share of the points along the middle of the words' lines, as far as they are in view, that is lit */
  inside: number;
  /** lit pixels outside of them */
  outside: number;
}

const litColour = '::target-text { background: #f0f !important; color: #f0f !important; }';

/** Opens the address afresh, and measures what is lit in view. */
export async function measureLitWords(page: Page, fragment: string): Promise<LitWords> {
  const url = new URL(fragment, page.url()).href;
  await page.goto('about:blank');
  await page.goto(url);
  await page.addStyleTag({ content: litColour });
  await giveCiting(page);
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([address, png]) => {
      const { readPageText, findWords, parseTextDirectives } = (window as unknown as { citing: Citing }).citing;
      /** Where the text of a range stands, without the boxes of elements that lie in it. */
      const lineBoxes = (range: Range): DOMRect[] => {
        const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
        const boxes: DOMRect[] = [];
        for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
          if (node.nodeType !== Node.TEXT_NODE || !range.intersectsNode(node)) continue;
          const part = document.createRange();
          part.selectNodeContents(node);
          if (node === range.startContainer) part.setStart(node, range.startOffset);
          if (node === range.endContainer) part.setEnd(node, range.endOffset);
          boxes.push(...part.getClientRects());
        }
        return boxes;
      };
      const text = readPageText();
      const [directive] = parseTextDirectives(address);
      const found = directive && findWords(text.page, directive);
      const rects = found ? lineBoxes(text.rangeOf(found)) : [];
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('no canvas');
      canvas.drawImage(bitmap, 0, 0);
      const isLit = ([red = 0, green = 0, blue = 0]: Uint8ClampedArray) => red > 200 && green < 60 && blue > 200;
      let [points, lit] = [0, 0];
      for (const box of rects) {
        const y = Math.round((box.top + box.bottom) / 2);
        for (let x = Math.ceil(box.left) + 1; x < box.right - 2; x += 3) {
          // What the bar at the top covers is not in view.
          if (!document.elementFromPoint(x, y)?.closest('.chapter')) continue;
          points += 1;
          if (isLit(canvas.getImageData(x, y, 1, 1).data)) lit += 1;
        }
      }
      for (const box of rects) canvas.clearRect(box.left - 2, box.top - 2, box.width + 4, box.height + 4);
      const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
      let outside = 0;
      for (let at = 0; at < data.length; at += 4) if (isLit(data.subarray(at, at + 3))) outside += 1;
      return { inside: points === 0 ? 0 : lit / points, outside };
    },
    [fragment, picture] as const,
  );
}
