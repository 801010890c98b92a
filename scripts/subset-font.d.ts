/** What the edition uses of subset-font, which ships no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  /** @returns the font with only the glyphs that the text needs */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
