import { z } from 'zod';

/** What a person has chosen for themselves; kept beside the workspaces, not in them. Unknown or broken fields fall back. */
export const Settings = z.object({
  locale: z.enum(['en', 'id']).catch('en'),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Name written on annotations and in the change log. */
  annotator: z.string().min(1).catch('annotator'),
  /** Widths of panes in percent of the window, by pane name. */
  panes: z.record(z.string(), z.number()).catch({}),
  /** Order of the article list. */
  articleSort: z.enum(['imported', 'title', 'published', 'progress']).catch('imported'),
});
export type Settings = Readonly<z.infer<typeof Settings>>;

/** The settings of a person who has chosen nothing yet. */
export const defaultSettings: Settings = Settings.parse({});
