import path from 'node:path';
import { problem, success, type Result } from '../../../../shared/result.ts';
import { openArchive, type ArchiveEntry } from '../../archive.ts';
import type {
  ContainedFile,
  ImportedFile,
  ImportedItem,
  ImportFormat,
  ImportProblem,
  ReadContext,
} from '../../import-format.ts';
import { tooLarge } from '../../too-large.ts';

const mebibyte = 1024 * 1024;
const sizeLimit = 200 * mebibyte;
const limits = { entries: 20_000, entrySize: 100 * mebibyte, totalSize: 1024 * mebibyte };

/** An archive in an archive in an archive is read, and no deeper. */
const deepestNesting = 3;

/**
 * A zip archive of files in any format that can be imported: each is read as if it were imported alone, one after the
 * other, so that only one is in memory. A file that cannot be read is reported by its path and the others go on.
 *
 * @param detect finds the format of a file inside
 */
export function zipArchive(detect: (bytes: Uint8Array, name: string) => ImportFormat): ImportFormat {
  return archiveAtDepth(detect, { depth: 1 });
}

/** How deep an archive lies in others, and what they may still unpack together; all of it for the outermost. */
interface Nesting {
  readonly depth: number;
  readonly budget?: Budget;
}

/** Bytes that may still be unpacked. */
interface Budget {
  left: number;
}

function archiveAtDepth(
  detect: (bytes: Uint8Array, name: string) => ImportFormat,
  { depth, budget }: Nesting,
): ImportFormat {
  return {
    id: 'zip',
    name: 'Archive of files (zip)',
    extensions: ['zip'],
    sizeLimit,
    detect: (bytes) => (isZip(bytes) ? 0.5 : 0),
    async read(bytes) {
      if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
      const opened = await openArchive(bytes, limits);
      if (!opened.ok) return opened;
      const entries = opened.value.filter((entry) => !isHidden(entry.path));
      if (entries.length === 0) return problem({ reason: 'The archive holds no files.' });
      const nesting = { depth, budget: budget ?? { left: limits.totalSize } };
      return success({ items: readEntries(entries, detect, nesting), count: entries.length, speakers: [] });
    },
  };
}

/** A local file header, or the end of an empty archive. */
function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return (
    first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
  );
}

/** What systems leave in archives beside the files: `__MACOSX/`, `.DS_Store`, `Thumbs.db`. */
function isHidden(entryPath: string): boolean {
  return entryPath
    .split('/')
    .some((part) => /^\.[^.\\]/.test(part) || part === '__MACOSX' || part === 'Thumbs.db');
}

async function* readEntries(
  entries: readonly ArchiveEntry[],
  detect: (bytes: Uint8Array, name: string) => ImportFormat,
  nesting: Required<Nesting>,
): AsyncGenerator<ImportedItem> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const companions = await findCompanions(entries, detect);
  const passedOver = new Set(companions.values());
  for (const entry of entries) {
    if (passedOver.has(entry.path)) continue;
    const unpacked = await unpackWithin(nesting.budget, entry);
    if (!unpacked.ok) {
      yield broken(entry.path, new Uint8Array(), unpacked.problem.reason);
      continue;
    }
    const companion = await byPath.get(companions.get(entry.path) ?? '')?.read();
    const context = companion?.ok === true ? { companion: companion.value } : {};
    const read = await readContained(
      { entryPath: entry.path, bytes: unpacked.value, context },
      detect,
      nesting,
    );
    if (!read.ok) {
      yield broken(entry.path, unpacked.value, read.problem.reason);
      continue;
    }
    const file = { path: entry.path, bytes: unpacked.value, speakers: read.value.speakers };
    for await (const item of read.value.items) yield { ...item, within: inside(file, item.within) };
  }
}

/** The texts that standoff files are about, by the paths of the standoff files: they are not read on their own. */
async function findCompanions(
  entries: readonly ArchiveEntry[],
  detect: (bytes: Uint8Array, name: string) => ImportFormat,
): Promise<ReadonlyMap<string, string>> {
  const companions = new Map<string, string>();
  for (const entry of entries) {
    if (!/\.ann$/i.test(entry.path) || entry.fault !== undefined) continue;
    const unpacked = await entry.read();
    const companion = unpacked.ok ? detect(unpacked.value, entry.path).companionOf?.(entry.path) : undefined;
    if (companion !== undefined) companions.set(entry.path, companion);
  }
  return companions;
}

async function unpackWithin(budget: Budget, entry: ArchiveEntry): Promise<Result<Uint8Array, ImportProblem>> {
  if (entry.fault === undefined && entry.size > budget.left) {
    return problem({
      reason: `The archives in the archive hold more than ${limits.totalSize / mebibyte} MB. Unpack them.`,
    });
  }
  const unpacked = await entry.read();
  if (unpacked.ok) budget.left -= unpacked.value.length;
  return unpacked;
}

/** A file of an archive with what else is needed to read it. */
interface Unpacked {
  readonly entryPath: string;
  readonly bytes: Uint8Array;
  readonly context: ReadContext;
}

async function readContained(
  { entryPath, bytes, context }: Unpacked,
  detect: (bytes: Uint8Array, name: string) => ImportFormat,
  { depth, budget }: Required<Nesting>,
): Promise<Result<ImportedFile, ImportProblem>> {
  const name = path.posix.basename(entryPath);
  const format = detect(bytes, name);
  if (format.id !== 'zip') {
    return bytes.length > format.sizeLimit
      ? problem({ reason: tooLarge(bytes.length, format.sizeLimit) })
      : format.read(bytes, name, context);
  }
  if (depth >= deepestNesting) {
    return problem({
      reason: `Archives in archives are read ${deepestNesting} deep, and it lies deeper. Unpack it.`,
    });
  }
  return archiveAtDepth(detect, { depth: depth + 1, budget }).read(bytes, name);
}

function inside(outer: ContainedFile, inner: ContainedFile | undefined): ContainedFile {
  return inner === undefined ? outer : { ...inner, path: `${outer.path}/${inner.path}` };
}

function broken(entryPath: string, bytes: Uint8Array, reason: string): ImportedItem {
  return { kind: 'broken', place: '', reason, within: { path: entryPath, bytes, speakers: [] } };
}
