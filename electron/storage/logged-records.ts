import { z } from 'zod';
import { Annotation } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import { storedMetadata } from './article-rows.ts';

/** An annotation as the change log holds it: its targets by id, so that moving one span does not repeat the others. */
export function loggedAnnotation(annotation: Annotation): Readonly<Record<string, unknown>> {
  const targets = annotation.targets.map((target, position) => [target.id, { ...target, position }] as const);
  return { ...annotation, targets: Object.fromEntries(targets) };
}

const LoggedTargets = z.record(z.string(), z.looseObject({ position: z.int() }));
const LoggedAnnotation = z.looseObject({ targets: LoggedTargets });

/** The annotation that `loggedAnnotation` made a record of. Throws where the record is not of that shape. */
export function readLoggedAnnotation(record: unknown): Annotation {
  const { targets, ...annotation } = LoggedAnnotation.parse(record);
  const ordered = Object.values(targets).toSorted((a, b) => a.position - b.position);
  return Annotation.parse({ ...annotation, targets: ordered });
}

const LoggedImport = z.object({ segments: z.int().nonnegative(), annotations: z.int().nonnegative() });

/** The counts in a record that `loggedImport` made. */
export function readLoggedImport(record: unknown): z.infer<typeof LoggedImport> {
  return LoggedImport.parse(record);
}

/** What the log says of an article that came in: the text itself is in the article, and in the log once it is removed. */
export function loggedImport(article: Article): Readonly<Record<string, unknown>> {
  return {
    sourceHash: article.sourceHash,
    metadata: storedMetadata(article),
    file: article.file,
    segments: article.segments.length,
    annotations: article.annotations.length,
  };
}

/** An article that goes, whole, with its file in base64: enough to put it back. */
export function loggedRemoval(article: Article, fileBytes: Uint8Array): Readonly<Record<string, unknown>> {
  return { article, fileBytes: Buffer.from(fileBytes).toString('base64') };
}
