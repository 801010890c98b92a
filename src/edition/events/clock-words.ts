/** A time of day as British prose has it: “2.10 a.m.”, “noon”, “10 p.m. to 5 a.m.” */

/** @param time `02:10`, or `22:00/05:00` from one to another */
export function clockWords(time: string): string {
  return time.split('/').map(oneTime).join(' to ');
}

function oneTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours % 24 === 0) return 'midnight';
  if (minutes === 0 && hours === 12) return 'noon';
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  const part = hours < 12 ? 'a.m.' : 'p.m.';
  return minutes === 0 ? `${hour}\u00a0${part}` : `${hour}.${String(minutes).padStart(2, '0')}\u00a0${part}`;
}
