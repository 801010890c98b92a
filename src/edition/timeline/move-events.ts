/**
 * Events where a small movement has brought them, without finding places anew: each stays in its row and its name on
 * its side. What would stand out of the frame is left out until places are found again.
 */
import { across, type Frame, tenth } from './frame.ts';
import { extentOf, markRoom, type PlacedEvent, type PlacedEvents } from './place-events.ts';

/** @param frame of the view after the movement */
export function moveEvents(placed: PlacedEvents, frame: Frame): PlacedEvents {
  return {
    ...placed,
    named: placed.named.flatMap((one) => moveEvent(one, frame)),
    counted: placed.counted
      .map((mark) => ({ ...mark, x: across(frame, mark.moment) }))
      .filter(({ x }) => x >= frame.left && x <= frame.right),
  };
}

function moveEvent(before: PlacedEvent, frame: Frame): PlacedEvent[] {
  const { event, beside, label } = before;
  if (event.to < frame.view.from || event.from > frame.view.to) return [];
  const { x, end } = extentOf(event, frame);
  const room = markRoom(x, end);
  const isRight = label.x > before.x;
  const at = beside ? (isRight ? end + room : x - room - label.width) : x;
  if (at < frame.left || at + label.width > frame.right) return [];
  return [{ ...before, x, end, label: { ...label, x: tenth(at) } }];
}
