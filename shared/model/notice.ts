import { z } from 'zod';

/**
 * Something that a person must be told about the workspace. `recovered`: the file was damaged, was set aside at `aside`,
 * and the snapshot of `snapshotTime` was restored; `lostEdits` lists the known edits that are newer than the snapshot.
 */
export const Notice = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('recovered'),
    aside: z.string(),
    snapshotTime: z.iso.datetime(),
    lostEdits: z.array(z.string()).readonly(),
    reason: z.string(),
  }),
  z.object({ kind: z.literal('warning'), message: z.string() }),
]);
export type Notice = Readonly<z.infer<typeof Notice>>;
