import { isHidden, type IncomingFile } from './incoming-file.ts';

/** Whether a drag carries files from outside the page (and not text that is moved within it). */
export function carriesFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false;
}

/**
 * The files of a drop, those of dropped folders included, in the order of their names. Has to be called in the drop
 * event itself: the browser empties the transfer right after it.
 */
export async function readDrop(transfer: DataTransfer): Promise<readonly IncomingFile[]> {
  const files = await Promise.all([...transfer.items].filter((item) => item.kind === 'file').map(readItem));
  return files.flat().toSorted((a, b) => a.name.localeCompare(b.name));
}

/** What a page itself has put into a drag has no entry, but is a file all the same. */
async function readItem(item: DataTransferItem): Promise<readonly IncomingFile[]> {
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  if (entry !== null) return readEntry(entry, '');
  return file === null ? [] : [{ name: file.name, blob: file }];
}

async function readEntry(entry: FileSystemEntry, folder: string): Promise<readonly IncomingFile[]> {
  const name = `${folder}${entry.name}`;
  if (folder !== '' && isHidden(name)) return [];
  if (isDirectory(entry)) {
    const children = await readDirectory(entry);
    return (await Promise.all(children.map((child) => readEntry(child, `${name}/`)))).flat();
  }
  if (!isFile(entry)) return [];
  return [{ name, blob: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
}

/** Browsers hand out the entries of a folder in portions (Chromium: 100), the last of which is empty. */
async function readDirectory(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
