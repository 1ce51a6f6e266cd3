import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeQuote } from '../../../shared/anchoring/make-quote.ts';

test('a quote stands between its prefix and suffix, which never hold half a character', () => {
  const text = fc.array(fc.constantFrom('a', '😀', '𝔘', ' ', 'é'), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (characters, first, length) => {
      const whole = characters.join('');
      const start = characters.slice(0, first % characters.length).join('').length;
      const end =
        start +
        characters
          .slice(first % characters.length)
          .slice(0, length % 9)
          .join('').length;
      const { quote, prefix, suffix } = makeQuote(whole, { start, end });
      expect(quote).toBe(whole.slice(start, end));
      expect(whole.slice(0, start).endsWith(prefix)).toBe(true);
      expect(whole.slice(end).startsWith(suffix)).toBe(true);
      expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
      expect(prefix.length).toBeGreaterThanOrEqual(Math.min(start, 31));
      expect(suffix.length).toBeGreaterThanOrEqual(Math.min(whole.length - end, 31));
    }),
  );
});
