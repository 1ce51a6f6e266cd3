import { z } from 'zod';

/** Range and step of the text size, in percent. */
export const textSizes = { least: 80, most: 200, step: 10 } as const;

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
  /** Keys that differ from the defaults, by command id, in ProseMirror's notation; null for a command without a key. */
  keys: z.record(z.string(), z.string().min(1).nullable()).catch({}),
  /** Size of the text of articles and translations, in percent of the usual one. */
  textSize: z.int().min(textSizes.least).max(textSizes.most).catch(100),
  /** Typeface of the text of articles and translations. */
  textFont: z.enum(['serif', 'sans']).catch('serif'),
  /** How wide the two columns may grow in a wide window. */
  lineWidth: z.enum(['narrow', 'medium', 'full']).catch('full'),
  lineSpacing: z.enum(['tight', 'usual', 'wide']).catch('usual'),
  /** Dims all but the segment with the caret. */
  focusMode: z.boolean().catch(false),
  /** Numbers and states of segments in the margins. */
  marginMarks: z.boolean().catch(true),
  /** `system` follows what the machine asks for (`prefers-contrast`, `prefers-reduced-motion`). */
  contrast: z.enum(['system', 'high']).catch('system'),
  motion: z.enum(['system', 'reduced']).catch('system'),
  /** Whether the tour of the first start was finished or skipped. */
  tourDone: z.boolean().catch(false),
});
export type Settings = Readonly<z.infer<typeof Settings>>;

/** The settings of a person who has chosen nothing yet. */
export const defaultSettings: Settings = Settings.parse({});
