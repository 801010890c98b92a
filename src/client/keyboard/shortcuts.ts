/** The keys of the edition and what they do. */

export type Action = 'next' | 'previous' | 'sections' | 'preferences' | 'keys';

interface Shortcut {
  key: string;
  action: Action;
  does: string;
}

/** Letters only, and “?”: “/” and “'” are the browser's own search, arrows and space scroll. */
export const shortcuts: readonly Shortcut[] = [
  { key: 'n', action: 'next', does: 'next chapter' },
  { key: 'b', action: 'previous', does: 'chapter before' },
  { key: 's', action: 'sections', does: 'sections of the chapter' },
  { key: 'p', action: 'preferences', does: 'reading preferences' },
  { key: '?', action: 'keys', does: 'this list' },
];

/** What a press of a key says of itself; a `KeyboardEvent` is one. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

/** The action of a press, if it is a key of the edition alone, pressed once. Capital letters are not: Shift was held. */
export function actionOf(press: Press): Action | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat || press.isComposing) return undefined;
  return shortcuts.find(({ key }) => key === press.key)?.action;
}
