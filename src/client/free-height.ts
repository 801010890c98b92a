/** The part of the window that nothing of the edition covers, in pixels from its top. */
export function freeHeight(): { ceiling: number; floor: number } {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(document.documentElement);
  return {
    ceiling: Number.parseFloat(scrollPaddingBlockStart) || 0,
    floor: innerHeight - (Number.parseFloat(scrollPaddingBlockEnd) || 0),
  };
}
