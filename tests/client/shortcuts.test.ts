import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionOf, type Press, shortcuts } from '../../src/client/keyboard/shortcuts.ts';

const alone: Omit<Press, 'key'> = { ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false };

describe('a key of the edition', () => {
  test('does what the list says when it is pressed alone', () => {
    for (const { key, action } of shortcuts) expect(actionOf({ key, ...alone })).toBe(action);
  });

  test('does nothing with a modifier, held down, or while a character is composed', () => {
    const held = fc.record({
      key: fc.constantFrom(...shortcuts.map(({ key }) => key)),
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      metaKey: fc.boolean(),
      repeat: fc.boolean(),
      isComposing: fc.boolean(),
    });
    fc.assert(
      fc.property(held, (press) => {
        const { key: _key, ...rest } = press;
        fc.pre(Object.values(rest).some(Boolean));
        expect(actionOf(press)).toBeUndefined();
      }),
    );
  });

  test('stands for one action, and is none that browsers use for themselves', () => {
    const keys = shortcuts.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const own of ['/', "'", ' ', 'Enter', 'Escape', 'Tab', 'Backspace', 'ArrowLeft', 'ArrowRight']) {
      expect(keys).not.toContain(own);
    }
  });
});
