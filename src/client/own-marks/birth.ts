import type { Birth } from '../../edition/own-marks/own-mark.ts';

/** An id that no other mark has, and the moment. */
export function birth(): Birth {
  // randomUUID is missing where a page is served without TLS; getRandomValues is not.
  const digits = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0'));
  digits[6] = `4${digits[6]?.slice(1)}`;
  digits[8] = `a${digits[8]?.slice(1)}`;
  const uuid = digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return { id: `urn:uuid:${uuid}`, created: new Date().toISOString() };
}
