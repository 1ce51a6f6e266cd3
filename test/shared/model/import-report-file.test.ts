import { parse } from 'csv-parse/sync';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { ArticleId } from '../../../shared/model/ids.ts';
import { ImportReport } from '../../../shared/model/job.ts';
import { importReportFile } from '../../../shared/model/import-report-file.ts';
import { clockOf, progressRate } from '../../../shared/model/progress-rate.ts';

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
  const rows: unknown = parse(importReportFile(report, 'csv'), { columns: true });
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

test('the time that is left follows from what was done, once there is something to go by', () => {
  expect(progressRate(0, 100, 10)).toBeUndefined();
  expect(progressRate(3, 100, 0.1)).toBeUndefined();
  expect(progressRate(25, 100, 5)).toEqual({ perSecond: 5, secondsLeft: 15 });
  expect([0.2, 61, 3750].map(clockOf)).toEqual(['0:01', '1:01', '1:02:30']);
});
