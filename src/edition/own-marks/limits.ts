/** How much a reader's marks may hold: far above what readers write, far below what would stall a browser. */

export const limits = {
  /** characters of a file */
  file: 4_000_000,
  marks: 5_000,
  note: 10_000,
  quotation: 10_000,
  context: 200,
  address: 500,
} as const;
