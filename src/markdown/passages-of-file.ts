/** The passages of the chapter that is being rendered, handed from the plugin that finds them to those after it. */
import type { VFile } from 'vfile';
import type { Passage } from '../edition/passages.ts';

const ofFile = new WeakMap<VFile, readonly Passage[]>();

export function setPassages(file: VFile, passages: readonly Passage[]): void {
  ofFile.set(file, passages);
}

/** By the id within the chapter. @throws Error if no plugin has given them */
export function passagesOfFile(file: VFile): Map<string, Passage> {
  const passages = ofFile.get(file);
  if (!passages) throw new Error('remarkPassages runs before the plugins that read passages');
  return new Map(passages.map((passage) => [passage.local, passage]));
}
