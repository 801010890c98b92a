/**
 * `npm run fonts`: cuts the reading face down to the characters that the edition prints and the weights
 * that it uses, from the installed package into src/styles/fonts/. Run it when the texts gain a character.
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

const packageFolder = 'node_modules/@fontsource-variable/source-serif-4';
const target = 'src/styles/fonts';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** What the edition's own pages print beyond the texts. */
const own = '\u00a0©·×–—‘’“”…→↑←';

const texts = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:md|yaml)$/.test(file))
  .map((file) => readFileSync(path.join('content', file), 'utf8'));
const characters = [...new Set(ascii + own + texts.join(''))]
  .filter((character) => character >= ' ')
  .toSorted()
  .join('');

/** Italics are wanted at one weight only; what is bold and italic is rare and left to the browser. */
const weights = { normal: { min: 400, max: 700 }, italic: 400 };

for (const style of ['normal', 'italic'] as const) {
  const whole = readFileSync(`${packageFolder}/files/source-serif-4-latin-wght-${style}.woff2`);
  const cut = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights[style] },
  });
  writeFileSync(`${target}/source-serif-4-${style}.woff2`, cut);
  console.log(`${style}: ${whole.length} bytes cut to ${cut.length}`);
}
copyFileSync(`${packageFolder}/LICENSE`, `${target}/LICENSE`);
