import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Origin = z.object({ workspaceId: z.string().min(1), path: z.string().min(1) });

/** The folder that keeps the snapshots and journals of one workspace file: of one workspace id at one path. */
export interface SnapshotFolder extends Readonly<z.infer<typeof Origin>> {
  readonly folder: string;
}

/** The folder of a workspace file, made when it is not there. Copies of a workspace at other paths have their own. */
export function openSnapshotFolder(
  snapshotDirectory: string,
  workspaceId: string,
  file: string,
): SnapshotFolder {
  const place = createHash('sha256').update(file).digest('hex').slice(0, 8);
  const folder = path.join(snapshotDirectory, `${workspaceId}-${place}`);
  mkdirSync(folder, { recursive: true });
  const originFile = path.join(folder, 'origin.json');
  if (!existsSync(originFile)) writeFileSync(originFile, JSON.stringify({ workspaceId, path: file }));
  return { folder, workspaceId, path: file };
}

/** All snapshot folders, in no particular order; what is not one is passed over. */
export function findSnapshotFolders(snapshotDirectory: string): readonly SnapshotFolder[] {
  if (!existsSync(snapshotDirectory)) return [];
  return readdirSync(snapshotDirectory).flatMap((name) => {
    const folder = path.join(snapshotDirectory, name);
    const origin = readOrigin(path.join(folder, 'origin.json'));
    return origin === undefined ? [] : [{ ...origin, folder }];
  });
}

function readOrigin(originFile: string): z.infer<typeof Origin> | undefined {
  if (!existsSync(originFile)) return undefined;
  try {
    return Origin.safeParse(JSON.parse(readFileSync(originFile, 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
