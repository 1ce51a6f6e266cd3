import type { Command } from './command.ts';

/** Every command, loaded when it is called: a command waits for nothing that only others need. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['analyse', async () => (await import('./commands/analyse.ts')).analyse],
  ['import', async () => (await import('./commands/import.ts')).importCommand],
  ['list', async () => (await import('./commands/list.ts')).list],
  ['show', async () => (await import('./commands/show.ts')).show],
  ['export', async () => (await import('./commands/export.ts')).exportCommand],
  ['tm', async () => (await import('./commands/tm.ts')).tm],
  ['segmentation', async () => (await import('./commands/segmentation.ts')).segmentation],
  ['check', async () => (await import('./commands/check.ts')).check],
  ['backup', async () => (await import('./commands/backup.ts')).backup],
  ['restore', async () => (await import('./commands/restore.ts')).restore],
]);
