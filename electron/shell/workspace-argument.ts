import path from 'node:path';
import { parseArgs } from 'node:util';

/** The file name extension of workspaces, without its dot. */
export const workspaceExtension = 'dwibahasa';

/**
 * The workspace file that a start asks for: `--workspace FILE`, or any argument with a workspace's extension, as the
 * system passes a double-clicked file. Relative to the folder that the start was made in. Everything else is Chromium's.
 */
export function workspaceArgument(
  parameters: readonly string[],
  workingDirectory: string,
): string | undefined {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    strict: false,
    options: { workspace: { type: 'string' } },
  });
  const file =
    typeof values.workspace === 'string' ? values.workspace : positionals.findLast(isWorkspaceName);
  return file === undefined ? undefined : path.resolve(workingDirectory, file);
}

function isWorkspaceName(name: string): boolean {
  return path.extname(name) === `.${workspaceExtension}`;
}
