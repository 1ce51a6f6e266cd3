import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../renderer/theme/tokens.css', import.meta.url), 'utf8');
const [usual = '', high = ''] = css.split(":root[data-contrast='high']");
const usualColours = coloursIn(usual);
/** High contrast says only what differs. */
const palettes = { usual: usualColours, high: new Map([...usualColours, ...coloursIn(high)]) };
const spans = ['blue', 'orange', 'green', 'purple', 'red', 'teal', 'pink', 'grey'];
const surfaces = ['surface', 'surface-sunken', 'surface-raised', 'surface-hover', 'accent-soft'];

/** Foreground, background, and the ratio that WCAG 2.2 (1.4.3, 1.4.11) or our own rule asks for. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...surfaces.flatMap((surface) => [
    ...['text', 'text-muted', 'accent'].map((text) => [text, surface, 4.5] as const),
    ...['border-strong', 'focus-ring'].map((line) => [line, surface, 3] as const),
  ]),
  ['text-dimmed', 'surface', 4.5],
  ['accent-contrast', 'accent', 4.5],
  ['accent-contrast', 'accent-strong', 4.5],
  ['accent-contrast', 'danger', 4.5],
  ...['danger', 'warning', 'success'].flatMap(
    (state) =>
      [
        [state, `${state}-soft`, 4.5],
        ['text', `${state}-soft`, 4.5],
        [state, 'surface', 4.5],
      ] as const,
  ),
  ...spans.flatMap(
    (span) =>
      [
        [`span-${span}`, 'surface', 3],
        [`span-${span}`, `span-${span}-tint`, 3],
        ['text', `span-${span}-tint`, 7],
      ] as const,
  ),
];

/** What high contrast asks for beyond that (WCAG 2.2, 1.4.6). */
const highPairs: typeof pairs = [
  ['text', 'surface', 15],
  ...['text-muted', 'accent', 'danger', 'warning', 'success', 'text-dimmed'].map(
    (text) => [text, 'surface', 7] as const,
  ),
  ...spans.map((span) => [`span-${span}`, 'surface', 7] as const),
];

describe.each([
  ['light', 'usual', pairs],
  ['dark', 'usual', pairs],
  ['light', 'high', [...pairs, ...highPairs]],
  ['dark', 'high', [...pairs, ...highPairs]],
] as const)('in the %s theme with %s contrast', (theme, palette, expected) => {
  test.each(expected)('%s on %s reaches %d:1', (foreground, background, ratio) => {
    const colour = (name: string): string => {
      const found = palettes[palette].get(name);
      if (found === undefined) throw new Error(`tokens.css has no plain colour --${name}`);
      return found[theme];
    };
    expect(contrast(colour(foreground), colour(background))).toBeGreaterThanOrEqual(ratio);
  });
});

function coloursIn(rules: string): ReadonlyMap<string, Record<'light' | 'dark', string>> {
  return new Map(
    [...rules.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );
}

/** Contrast ratio of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
