import path from 'node:path';
import type { ImportReport } from '../../shared/model/job.ts';
import type { HostContext } from './host-context.ts';
import { createImportBatch, type ImportOrigin } from './import-batch.ts';
import type { ImportSource } from './import-sources.ts';
import type { ReadOptions } from './read-import-file.ts';
import type { JobControl } from './jobs.ts';
import type { OpenFile } from './reading/reader-thread.ts';
import { fileOfItem, type ReadyItem } from './reading/ready-item.ts';

/** Milliseconds between two `articles.changed` events: lists show what has arrived while the rest is coming. */
const announceInterval = 500;

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
  sources: Iterable<ImportSource> | AsyncIterable<ImportSource>,
  options: ReadOptions = {},
): Promise<ImportReport> {
  const files = await collect(control, sources);
  const batch = createImportBatch(context);
  let announced = performance.now();
  let done = 0;
  let total = files.length;
  for await (const { source, opened } of context.readers.read(files, options, control.signal)) {
    control.report(done, total, source.file, batch.refused());
    const read = await opened;
    if (control.isCancelled()) break;
    if (!read.ok) {
      batch.refuse(source.file, read.problem.reason);
      done += 1;
      await control.breathe();
      continue;
    }
    const others = total - 1;
    total = others + itemsInAll(read.value, 0);
    const before = done;
    for await (const item of read.value.items) {
      if (control.isCancelled()) break;
      batch.add(originOf(source, item), item, read.value.scheme);
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
function itemsInAll({ count, shareRead }: OpenFile, done: number): number {
  const share = shareRead();
  return Math.max(count, done, share === 0 ? 0 : Math.round(done / share));
}

async function collect(
  control: JobControl,
  sources: Iterable<ImportSource> | AsyncIterable<ImportSource>,
): Promise<readonly ImportSource[]> {
  const files: ImportSource[] = [];
  for await (const source of sources) {
    if (control.isCancelled()) break;
    files.push(source);
    control.report(0, files.length, source.file);
  }
  return files;
}

function originOf(source: ImportSource, item: ReadyItem): ImportOrigin {
  const file = fileOfItem(source.file, item);
  return { file, name: item.within === undefined ? source.name : path.posix.basename(item.within) };
}
