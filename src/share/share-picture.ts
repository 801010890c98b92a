/** The picture that stands for a page where its link is shared: the double date, and whose text it is. */
import { wrapWords } from '../edition/wrap-words.ts';
import { xmlText } from '../edition/xml-text.ts';

export interface ShareWords {
  /** set in letter-spaced capitals over the title */
  kicker: string;
  title: string;
  /** under the title */
  byline: string;
}

/** The width of a text in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

export interface TextStyle {
  /** in pixels */
  size: number;
  weight: 400 | 600 | 700;
  /** extra space after each letter, in pixels */
  spacing?: number;
}

export const shareSize = { width: 1200, height: 630 };
export const shareFamily = 'Source Serif 4';

const paper = '#faf7f0';
const ink = '#1c1a17';
const soft = '#564f45';
const red = '#961a1a';
const margin = 72;
const measure = 660;
const titleSizes = [92, 76, 64, 54];
const mostLines = 4;

/** @returns an SVG of {@link shareSize}, set in {@link shareFamily} */
export function sharePicture(words: ShareWords, widthOf: Measure): string {
  const { size, lines } = fitTitle(words.title, widthOf);
  const leading = size * 1.06;
  const top = 176 + size * 0.74;
  const end = top + leading * (lines.length - 1);
  const { width, height } = shareSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    setText(words.kicker.toUpperCase(), margin, 124, { size: 25, weight: 600, spacing: 2.4 }, soft),
    ...lines.map((line, index) => setText(line, margin, top + index * leading, { size, weight: 700 }, ink)),
    setText(words.byline, margin, end + 66, { size: 34, weight: 400 }, soft),
    ...doubleDate(widthOf),
    `<path d="M${margin} 534H${width - margin}" stroke="${ink}" stroke-width="3"/>`,
    setText('October', margin, 581, { size: 29, weight: 700 }, ink),
    setText('an annotated reading edition of 1917', margin + 122, 581, { size: 29, weight: 400 }, soft),
    '</svg>',
  ].join('\n');
}

/** The largest size at which the title keeps to its lines, and the smallest if none does. */
function fitTitle(title: string, widthOf: Measure): { size: number; lines: string[] } {
  const fitted = titleSizes.map((size) => ({
    size,
    lines: wrapWords(title, measure, (line) => widthOf(line, { size, weight: 700 })),
  }));
  const fits = fitted.find(({ size, lines }) => lines.length <= mostLines && lines.length * size <= 270);
  return fits ?? { size: titleSizes.at(-1) ?? 0, lines: fitted.at(-1)?.lines.slice(0, mostLines) ?? [] };
}

/** 25 October Old Style, 7 November New Style: the edition’s mark. */
function doubleDate(widthOf: Measure): string[] {
  const old: TextStyle = { size: 196, weight: 700 };
  const fresh: TextStyle = { size: 104, weight: 700 };
  const right = shareSize.width - margin;
  const seven = right - 6 - widthOf('7', fresh);
  const slash = seven - 14;
  const twentyFive = slash - 68 - widthOf('25', old);
  return [
    setText('25', twentyFive, 376, old, ink),
    `<path d="M${slash} 212L${slash - 42} 392" stroke="${ink}" stroke-width="9"/>`,
    setText('7', seven, 290, fresh, red),
  ];
}

/** One line of text, its baseline beginning at a point. */
export function setText(
  words: string,
  x: number,
  y: number,
  { size, weight, spacing = 0 }: TextStyle,
  fill: string,
): string {
  const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" letter-spacing="${spacing}" fill="${fill}"`;
  return `<text ${place} font-family="${shareFamily}" font-weight="${weight}" font-size="${size}">${xmlText(words)}</text>`;
}
