/** A file on its way into the workspace. `name` has its folders in it where it came with one ("berita/a.txt"). */
export interface IncomingFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The files of a file or folder input, in the order of their names. Hidden files are left out of folders only. */
export function incomingFiles(list: FileList): readonly IncomingFile[] {
  return [...list]
    .filter((file) => !isHidden(file.webkitRelativePath))
    .map((file) => ({
      name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
      blob: file,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Whether a file or one of its folders is hidden by its name (".DS_Store", ".git/config"), as folders bring them along. */
export function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.'));
}
