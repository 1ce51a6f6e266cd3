import { parse } from 'csv-parse/sync';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { ArticleId } from '../../../shared/model/ids.ts';
import { ImportReport } from '../../../shared/model/job.ts';
import { importReportFile } from '../../../shared/model/import-report-file.ts';

const [first, second] = [ArticleId.parse(newId()), ArticleId.parse(newId())];
const report: ImportReport = {
  imported: [
    { id: first, title: 'Banjir, "Besar"\nMelanda', file: 'a.txt' },
    {
      id: second,
      title: 'Banjir',
      file: 'b.txt',
      similarTo: { id: first, title: 'Banjir', similarity: 0.871 },
    },
  ],
  skipped: [{ file: 'c.txt', reason: 'The same text is there already.', id: first }],
  failed: [{ file: 'd.bin', reason: 'It is not text.' }],
  memories: [{ file: 'e.tmx', units: 12, skipped: [] }],
};

test('a report that is kept as JSON reads back as it was', () => {
  expect(ImportReport.parse(JSON.parse(importReportFile(report, 'json')))).toEqual(report);
});

test('a report that is kept as a table has one row a file, whatever stands in the cells', () => {
  const rows: unknown = parse(importReportFile(report, 'csv'), { columns: true, bom: true });
  const empty = { file: '', title: '', id: '', reason: '', similar_to: '', similarity: '', units: '' };
  expect(rows).toEqual([
    { ...empty, outcome: 'failed', file: 'd.bin', reason: 'It is not text.' },
    { ...empty, outcome: 'skipped', file: 'c.txt', reason: 'The same text is there already.', id: first },
    { ...empty, outcome: 'memory', file: 'e.tmx', units: '12' },
    { ...empty, outcome: 'imported', file: 'a.txt', title: 'Banjir, "Besar"\nMelanda', id: first },
    {
      ...empty,
      outcome: 'imported',
      file: 'b.txt',
      title: 'Banjir',
      id: second,
      similar_to: first,
      similarity: '0.87',
    },
  ]);
});

test('a report that is kept says what it is of, what was not read, and in the language of the reader', () => {
  const context = {
    workspace: 'Redaksi',
    endedAt: '2025-03-14T02:05:00.000Z',
    unread: { count: 1, files: ['f.txt'] },
    say: (text: string) => (text === 'It is not text.' ? 'Ini bukan teks.' : text),
  };
  const about = { workspace: 'Redaksi', import_ended: context.endedAt };
  const rows: unknown = parse(importReportFile(report, 'csv', context), { columns: true, bom: true });
  expect(rows).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ ...about, outcome: 'unread', file: 'f.txt' }),
      expect.objectContaining({ ...about, outcome: 'failed', reason: 'Ini bukan teks.' }),
    ]),
  );
  expect(JSON.parse(importReportFile(report, 'json', context))).toMatchObject({
    workspace: 'Redaksi',
    totals: { imported: 2, skipped: 1, failed: 1, memories: 1, unread: 1 },
    unread: ['f.txt'],
  });
});

test('a table for people opens right in a spreadsheet and no cell of it is a formula; one for programs is plain', () => {
  const odd = { imported: [], skipped: [], failed: [{ file: '=SUM(A1).txt', reason: '@“x”' }] };
  const context = {
    workspace: 'Redaksi',
    endedAt: '2025-03-14T02:05:00.000Z',
    unread: { count: 0, files: [] },
    say: (text: string) => text,
  };
  const forPeople = importReportFile(odd, 'csv', context);
  expect(forPeople.startsWith('\uFEFFoutcome,')).toBe(true);
  expect(forPeople).toContain("failed,'=SUM(A1).txt,,,'@“x”,");
  const forPrograms = importReportFile(odd, 'csv');
  expect(forPrograms.startsWith('outcome,')).toBe(true);
  expect(forPrograms).toContain('failed,=SUM(A1).txt,,,@“x”,');
});
