import { expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { emptyReport } from '../../../renderer/exchange/import-progress.ts';
import { unreadFiles } from '../../../renderer/exchange/unread-files.ts';
import { ArticleId } from '../../../shared/model/ids.ts';

const aFile = (name: string) => ({ name, blob: new Blob([]) });

test('files that a report says nothing of were not read', () => {
  const files = ['a.txt', 'b.txt', 'folder/c.txt', 'folder/d.txt'].map(aFile);
  const report = {
    ...emptyReport,
    imported: [{ id: ArticleId.parse(uuid()), title: 'A', file: 'a.txt' }],
    failed: [{ file: 'folder/c.txt', reason: 'The file is empty.' }],
  };
  expect(unreadFiles(files, report)).toEqual({ count: 2, files: ['b.txt', 'folder/d.txt'] });
});

test('a file of which a part is told was read: an archive, a table, annotations with their text', () => {
  const files = ['news.zip', 'rows (1).csv', 'x.ann', 'x.txt'].map(aFile);
  const report = {
    ...emptyReport,
    failed: ['news.zip/a/b.txt', 'rows (1).csv (row 7)', 'x.ann'].map((file) => ({ file, reason: '' })),
  };
  expect(unreadFiles(files, report)).toEqual({ count: 0, files: [] });
});
