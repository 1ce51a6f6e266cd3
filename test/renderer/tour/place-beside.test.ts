import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from '../../../renderer/tour/place-beside.ts';

const window = { width: 1280, height: 800 };
const box = { width: 336, height: 200 };

test('a box goes to the right of its anchor, or to the left where there is no room', () => {
  expect(placeBeside({ left: 0, top: 46, width: 280, height: 700 }, box, window)).toEqual({
    left: 292,
    top: 296,
  });
  expect(placeBeside({ left: 960, top: 46, width: 320, height: 700 }, box, window)).toEqual({
    left: 612,
    top: 296,
  });
});

test('below a button, and over what fills the window', () => {
  expect(placeBeside({ left: 1100, top: 8, width: 30, height: 30 }, box, window)).toEqual({
    left: 932,
    top: 50,
  });
  expect(placeBeside({ left: 0, top: 0, ...window }, box, window)).toEqual({ left: 472, top: 300 });
  expect(placeBeside(undefined, box, window)).toEqual({ left: 472, top: 300 });
});

test('it is always inside the window', () => {
  const length = fc.integer({ min: 0, max: 1500 });
  fc.assert(
    fc.property(length, length, length, length, (left, top, width, height) => {
      const place = placeBeside({ left, top, width, height }, box, window);
      expect(place.left >= 0 && place.left + box.width <= window.width).toBe(true);
      expect(place.top >= 0 && place.top + box.height <= window.height).toBe(true);
    }),
  );
});
