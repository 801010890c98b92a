/** The registers as this build reads them. */
import { ContentError, readCorrections, readRegisters } from '../content-files.ts';
import type { Registers } from '../edition/mentions/registers.ts';
import { sharedForms } from '../edition/mentions/shared-forms.ts';

export const registers: Registers = readRegisters('.');
export const corrections = readCorrections('.');

const faults = sharedForms(registers);
if (faults.length > 0) throw new ContentError(faults.map(({ file, sentence }) => `${file}: ${sentence}`).join('\n'));
