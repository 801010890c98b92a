declare module 'edtf' {
  /** @returns the first and last moment, in milliseconds since 1970. @throws Error if it is not EDTF */
  export default function edtf(text: string): { min: number; max: number };
}
