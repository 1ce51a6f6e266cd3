import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createUploads, type Uploads } from '../../electron/host/uploads.ts';
import { UploadId } from '../../shared/model/ids.ts';
import { temporaryFolder } from '../builders/a-workspace.ts';

const hello = Buffer.from('Harga beras naik.');

function uploadsIn(folder: string, clock = () => new Date()): Uploads {
  return createUploads(folder, { clock, newId });
}

test('parts that come in order make up the file, under a name that its format can be told by', async () => {
  const uploads = uploadsIn(temporaryFolder());
  const id = await uploads.begin('berita/../rubrik: a?.csv', hello.length);
  await uploads.append(id, 0, hello.subarray(0, 5));
  expect(() => uploads.take(id)).toThrow('"berita/../rubrik: a?.csv" did not come in whole.');
  await uploads.append(id, 5, hello.subarray(5));
  const { name, path: file } = uploads.take(id);
  expect([name, path.basename(file)]).toEqual(['berita/../rubrik: a?.csv', 'rubrik__a_.csv']);
  expect(await readFile(file)).toEqual(hello);
});

test.each(['../..', '.env', '/', 'C:\\berita\\..', '\u0000'])(
  'the name %j leads to no other folder',
  async (name) => {
    const folder = temporaryFolder();
    const uploads = uploadsIn(folder);
    const id = await uploads.begin(name, 0);
    expect(path.dirname(uploads.take(id).path)).toBe(path.join(folder, 'uploads', id));
  },
);

test('a part out of order or beyond the announced size is refused', async () => {
  const uploads = uploadsIn(temporaryFolder());
  const id = await uploads.begin('a.txt', 10);
  const refused = { code: 'invalid-input', message: 'The parts of "a.txt" did not come in order.' };
  await expect(uploads.append(id, 5, hello.subarray(0, 5))).rejects.toMatchObject(refused);
  await expect(uploads.append(id, 0, hello)).rejects.toMatchObject(refused);
  await expect(uploads.append(UploadId.parse(newId()), 0, hello)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a file that no format reads is refused before it is sent', async () => {
  await expect(uploadsIn(temporaryFolder()).begin('a.csv', 5 * 1024 ** 3)).rejects.toMatchObject({
    code: 'invalid-input',
    message: expect.stringContaining('too large') as unknown,
  });
});

test('dropped files, those left at the end and those of a crashed host go from the disk', async () => {
  const folder = temporaryFolder();
  const crashed = uploadsIn(folder);
  await crashed.begin('a.txt', 1);
  const tomorrow = uploadsIn(folder, () => new Date(Date.now() + 25 * 60 * 60 * 1000));
  const dropped = await tomorrow.begin('b.txt', 1);
  const kept = await tomorrow.begin('c.txt', 1);
  await tomorrow.drop(dropped);
  expect(readdirSync(path.join(folder, 'uploads'))).toEqual([kept]);
  await tomorrow.close();
  expect(readdirSync(path.join(folder, 'uploads'))).toEqual([]);
  expect(existsSync(path.join(folder, 'uploads', dropped))).toBe(false);
});
