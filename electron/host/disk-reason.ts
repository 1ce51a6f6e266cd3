import { stat } from 'node:fs/promises';
import { problem, success, type Result } from '../../shared/result.ts';
import type { ImportProblem } from '../exchange/import-format.ts';

/** What is at a path, or why that cannot be told. */
export async function kindOnDisk(file: string): Promise<Result<'file' | 'folder', ImportProblem>> {
  try {
    return success((await stat(file)).isDirectory() ? 'folder' : 'file');
  } catch (error) {
    return problem({ reason: diskReason(error) });
  }
}

/** What the system said when it refused a file, in words. Anything that is not such a refusal is thrown on. */
export function diskReason(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  switch (error.code) {
    case 'ENOENT':
      return 'There is no such file or folder.';
    case 'EACCES':
    case 'EPERM':
      return 'You are not allowed to read it.';
    case 'ELOOP':
      return 'It is a symbolic link that leads back to itself.';
    default:
      return `It cannot be read (${error.message}).`;
  }
}
