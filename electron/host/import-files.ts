import path from 'node:path';
import type { ImportReport } from '../../shared/model/job.ts';
import type { ImportedItem } from '../exchange/import-format.ts';
import { fileOfItem } from './file-of-item.ts';
import type { HostContext } from './host-context.ts';
import { createImportBatch, type ImportBatch } from './import-batch.ts';
import type { ImportSource } from './import-sources.ts';
import type { ReadFile, ReadOptions } from './read-import-file.ts';
import type { JobControl } from './jobs.ts';

/** Milliseconds between two `articles.changed` events: lists show what has arrived while the rest is coming. */
const announceInterval = 500;

/** Files whose beginnings are read while others are analysed: at most 64 KiB of each. */
const filesAhead = 16;

/**
 * Imports files one after the other. A file that cannot be read is reported and the rest goes on; a text that the
 * workspace already holds is skipped with the id of the article there. Articles are committed in small batches: when the
 * job is cancelled or dies, what was committed stays, and no article is ever there in part.
 *
 * @param options the format that every file is taken for and the columns of data sets; what is left out is found out
 */
export async function importFiles(
  context: HostContext,
  control: JobControl,
  sources: AsyncIterable<ImportSource>,
  options: ReadOptions = {},
): Promise<ImportReport> {
  const files = await collect(control, sources);
  const batch = createImportBatch(context);
  let announced = performance.now();
  let done = 0;
  let total = files.length;
  for (const [index, source] of files.entries()) {
    for (const soon of files.slice(index, index + filesAhead)) soon.fetchAhead?.();
    if (control.isCancelled()) break;
    control.report(done, total, source.file, batch.refused());
    await control.breathe();
    const read = await source.read(options);
    if (!read.ok) {
      batch.refuse(source.file, read.problem.reason);
      done += 1;
      continue;
    }
    const others = total - 1;
    total = others + itemsInAll(read.value, 0);
    const before = done;
    for await (const item of read.value.items) {
      if (control.isCancelled()) break;
      addItem(batch, source, read.value, item);
      done += 1;
      total = others + itemsInAll(read.value, done - before);
      control.report(done, total, source.file, batch.refused());
      if (performance.now() - announced > announceInterval) {
        context.publish('articles.changed', {});
        announced = performance.now();
      }
      await control.breathe();
    }
  }
  batch.commit();
  context.publish('articles.changed', {});
  control.report(done, total, '', batch.refused());
  return batch.report();
}

/** How many items a file has, as far as that can be said after some of them: of a stream, by the share that was read. */
function itemsInAll({ count, shareRead }: ReadFile, done: number): number {
  const share = shareRead?.() ?? 1;
  return Math.max(count, done, share === 0 ? 0 : Math.round(done / share));
}

async function collect(
  control: JobControl,
  sources: AsyncIterable<ImportSource>,
): Promise<readonly ImportSource[]> {
  const files: ImportSource[] = [];
  for await (const source of sources) {
    if (control.isCancelled()) break;
    files.push(source);
    control.report(0, files.length, source.file);
  }
  return files;
}

function addItem(batch: ImportBatch, source: ImportSource, read: ReadFile, item: ImportedItem): void {
  const file = fileOfItem(source.file, item);
  const { bytes } = item.within ?? read;
  switch (item.kind) {
    case 'text':
      batch.addText(
        { file, name: item.within === undefined ? source.name : path.posix.basename(item.within.path) },
        item,
        bytes,
      );
      return;
    case 'article':
      batch.addArticle({ file, name: source.name }, item, {
        ...(item.within ?? read),
        ...(item.speakers === undefined ? {} : { speakers: item.speakers }),
      });
      return;
    case 'units':
      batch.addUnits({ file, name: path.posix.basename(file) }, item);
      return;
    case 'annotations':
      batch.addAnnotations({ file, name: path.posix.basename(file) }, item);
      return;
    case 'broken':
      batch.refuse(item.place === '' ? file : `${file} (${item.place})`, item.reason);
  }
}
