/** Marks that a reader might have made, and some that nobody would. */
import fc from 'fast-check';
import { type PassageId, passageId } from '../../../src/edition/ids.ts';
import { type OwnMark, quoteOf } from '../../../src/edition/own-marks/own-mark.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4})?$/);
const passage: fc.Arbitrary<PassageId> = fc.tuple(id, id, id).map((parts) => passageId(...parts));
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const hostile = fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '__proto__', '﻿\u0000');
const words = fc.oneof(fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }), hostile);
const note = words.map((text) => text.trim()).filter((text) => text !== '');
const quote = fc
  .tuple(words, fc.nat(80), fc.nat(80))
  .map(([text, a, b]) => quoteOf(text, Math.min(a, b), Math.max(a, b)))
  .filter((found) => found !== undefined);
const common = { id: fc.uuid().map((uuid) => `urn:uuid:${uuid}`), passage, created: instant };

export const ownMark: fc.Arbitrary<OwnMark> = fc.oneof(
  fc.record(
    { kind: fc.constant('bookmark' as const), ...common, modified: instant },
    { requiredKeys: ['kind', 'id', 'passage', 'created'], noNullPrototype: true },
  ) as fc.Arbitrary<OwnMark>,
  fc.record(
    { kind: fc.constant('highlight' as const), ...common, quote, modified: instant, note },
    { requiredKeys: ['kind', 'id', 'passage', 'created', 'quote'], noNullPrototype: true },
  ) as fc.Arbitrary<OwnMark>,
);

export const ownMarks = fc.uniqueArray(ownMark, { maxLength: 12, selector: (mark) => mark.id });
