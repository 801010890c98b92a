/** The package comes without types; these are of what the edition uses. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    /** an axis pinned to a value, or narrowed to a range */
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  export default function subsetFont(font: Buffer, characters: string, options?: SubsetOptions): Promise<Buffer>;
}
