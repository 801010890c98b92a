/** Turns a share picture into a PNG, set in the reading face of the edition and no font of the machine. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { type Measure, type ShareWords, setText, shareFamily, sharePicture } from './share-picture.ts';

const face = 'src/styles/fonts/source-serif-4-normal.woff2';
const weights = [400, 600, 700];
/** Latin with accents, and the marks of print. */
const letters = Array.from({ length: 0x160 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const marks = '–—‘’“”…';

let options: Promise<ResvgRenderOptions> | undefined;

/** @returns the bytes of a PNG, the same for the same words */
export async function drawPicture(words: ShareWords): Promise<Uint8Array<ArrayBuffer>> {
  options ??= cutFonts().then((fontFiles) => ({
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: shareFamily },
  }));
  const own = await options;
  const widthOf: Measure = (text, style) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${setText(text, 0, 0, style, '#000')}</svg>`;
    return new Resvg(svg, own).getBBox()?.width ?? 0;
  };
  return new Uint8Array(new Resvg(sharePicture(words, widthOf), own).render().asPng());
}

/** The renderer takes neither a variable font nor one from memory: each weight becomes a file for as long as this process lives. */
async function cutFonts(): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'share-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const whole = readFileSync(path.join(process.cwd(), face));
  return Promise.all(
    weights.map(async (wght) => {
      const file = path.join(folder, `${wght}.ttf`);
      writeFileSync(
        file,
        await subsetFont(whole, letters + marks, { targetFormat: 'truetype', variationAxes: { wght } }),
      );
      return file;
    }),
  );
}
