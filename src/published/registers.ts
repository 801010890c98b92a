/** The registers as this build reads them. */
import { readCorrections, readKnownWords, readRegisters } from '../content-files.ts';
import type { Registers } from '../edition/mentions/registers.ts';

export const registers: Registers = readRegisters('.');
export const knownWords = readKnownWords('.');
export const corrections = readCorrections('.');
