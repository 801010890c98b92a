/** Moves the timeline by pointer: dragging, pinching, the wheel. */

export interface Moves {
  /** @param pixels to the right */
  pan(pixels: number): void;
  /** @param x in pixels of the window, which stays where it is */
  zoom(factor: number, x: number): void;
}

/** A press that goes no farther is a click, in pixels. */
const stillPress = 5;
const wheelStep = 0.0018;

export function moveByHand(sheet: HTMLElement, moves: Moves): void {
  const pressed = new Map<number, number>();
  let travelled = 0;
  let entered = false;

  sheet.addEventListener('pointerdown', ({ pointerId, clientX, button }) => {
    if (button !== 0) return;
    pressed.set(pointerId, clientX);
    if (pressed.size === 1) travelled = 0;
    entered = true;
  });
  addEventListener('pointermove', ({ pointerId, clientX }) => {
    const before = pressed.get(pointerId);
    if (before === undefined) return;
    const others = [...pressed].filter(([id]) => id !== pointerId).map(([, x]) => x);
    const [other] = others;
    pressed.set(pointerId, clientX);
    travelled += Math.abs(clientX - before);
    if (other !== undefined) {
      const [was, is] = [Math.abs(before - other), Math.abs(clientX - other)];
      if (was > 8 && is > 8) moves.zoom(was / is, (clientX + other) / 2);
      moves.pan((clientX - before) / 2);
    } else if (travelled > stillPress) {
      moves.pan(clientX - before);
    }
  });
  const release = ({ pointerId }: PointerEvent): void => void pressed.delete(pointerId);
  addEventListener('pointerup', release);
  addEventListener('pointercancel', release);
  document.addEventListener('pointerdown', ({ target }) => {
    entered = target instanceof Node && sheet.contains(target);
  });

  // The end of a drag is no click on what lies under it, and no drag carries a link away.
  sheet.addEventListener(
    'click',
    (event) => {
      if (event.detail === 0 || travelled <= stillPress) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  sheet.addEventListener('dragstart', (event) => event.preventDefault());

  // Who only passes by with the wheel scrolls the page.
  sheet.addEventListener(
    'wheel',
    (event) => {
      const { deltaX, deltaY, deltaMode, ctrlKey, metaKey, shiftKey, clientX } = event;
      const lines = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const sideways = Math.abs(deltaX) > Math.abs(deltaY) || shiftKey;
      if (!sideways && !ctrlKey && !metaKey && !entered && !sheet.contains(document.activeElement)) return;
      event.preventDefault();
      if (sideways) moves.pan(-(deltaX || deltaY) * lines);
      else moves.zoom(Math.exp(deltaY * lines * wheelStep * (ctrlKey ? 4 : 1)), clientX);
    },
    { passive: false },
  );
}
