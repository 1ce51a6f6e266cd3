import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uploadBatches } from '../../../renderer/exchange/upload-batches.ts';

test('uploads hold every file once, in order, and keep to the limit unless a single file is over it', () => {
  const sizes = fc.array(fc.nat({ max: 300 }), { maxLength: 60 });
  const limits = fc.record({
    files: fc.integer({ min: 1, max: 10 }),
    bytes: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(sizes, limits, (bytes, limit) => {
      const files = bytes.map((size, index) => ({ name: `${index}`, blob: new Blob(['x'.repeat(size)]) }));
      const batches = uploadBatches(files, limit);
      expect(batches.flat()).toEqual(files);
      for (const batch of batches) {
        const total = batch.reduce((sum, { blob }) => sum + blob.size, 0);
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThanOrEqual(limit.files);
        expect(batch.length === 1 || total <= limit.bytes).toBe(true);
      }
    }),
  );
});

test('a standoff file and its text are never parted', () => {
  const names = ['a.txt', 'b.ann', 'b.txt', 'c.ann', 'd.txt'];
  const files = names.map((name) => ({ name, blob: new Blob(['x']) }));
  const batches = uploadBatches(files, { files: 1, bytes: 1 });
  expect(batches.map((batch) => batch.map(({ name }) => name))).toEqual([
    ['a.txt'],
    ['b.ann', 'b.txt'],
    ['c.ann'],
    ['d.txt'],
  ]);
});
