import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageId } from '../../src/edition/ids.ts';
import { retiredAddress, retiredAnchor, retiredInto } from '../../src/edition/retired-anchors.ts';

const part = fc.stringMatching(/^[a-z0-9]{1,3}(?:-[a-z0-9]{1,3})?$/);
const passage = fc.tuple(part, part, part).map(([work, chapter, local]) => passageId(work, chapter, local));
const retired = fc.record({ id: passage, to: passage });

test('a passage retired within its chapter keeps its address', () => {
  fc.assert(
    fc.property(part, part, part, part, (work, chapter, old, local) => {
      const entry = { id: passageId(work, chapter, old), to: passageId(work, chapter, local) };
      expect(retiredAddress(entry)).toBe(`/read/${work}/${chapter}/#${old}`);
    }),
  );
});

test('its anchor stands in the chapter of its new address, under that id', () => {
  fc.assert(
    fc.property(retired, (entry) => {
      const [work = '', chapter = '', local = ''] = entry.to.split('/');
      expect(retiredInto([entry], work, chapter).get(local)).toEqual([entry]);
      expect(retiredAddress(entry)).toBe(`/read/${work}/${chapter}/#${retiredAnchor(entry)}`);
    }),
  );
});

test('each retired passage has its anchor in one chapter and no other', () => {
  fc.assert(
    fc.property(fc.array(retired, { maxLength: 8 }), (list) => {
      const chapters = new Set(list.map(({ to }) => to.split('/').slice(0, 2).join('/')));
      const placed = [...chapters].flatMap((place) => {
        const [work = '', chapter = ''] = place.split('/');
        return [...retiredInto(list, work, chapter).values()].flat();
      });
      expect(placed).toHaveLength(list.length);
    }),
  );
});
