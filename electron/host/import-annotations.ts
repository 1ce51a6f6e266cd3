import { makeQuote } from '../../shared/anchoring/make-quote.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import { emptyArticleChange } from '../../shared/model/article-change.ts';
import { AnnotationId, TargetId, type ArticleId } from '../../shared/model/ids.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import type { ImportedAnnotation } from '../exchange/imported-annotation.ts';
import { authorNow } from './author-now.ts';
import { fitAnnotation, type FittedAnnotation } from './fit-annotation.ts';
import type { HostContext } from './host-context.ts';
import { importedLayerId, withImportedLayer } from './imported-layer.ts';

/** The text that annotations are about and the file that they come from. */
export interface AnnotatedText {
  readonly text: string;
  readonly file: string;
}

/** Annotations ready to be stored, and the newer scheme that they need, where the current one does not do. */
export interface ReadyAnnotations {
  readonly annotations: readonly Annotation[];
  readonly scheme: Scheme | undefined;
}

/** Fits annotations to the workspace's scheme and gives them ids, quotes and times. Writes nothing. */
export function prepareAnnotations(
  context: HostContext,
  imported: readonly ImportedAnnotation[],
  about: AnnotatedText,
): Result<ReadyAnnotations, string> {
  if (imported.length === 0) return success({ annotations: [], scheme: undefined });
  const current = context.workspace.schemes.current();
  const fitted = imported.map((annotation) => fitAnnotation(annotation, current, about.text));
  const isKnown = fitted.every(({ layer }) => layer !== importedLayerId);
  const scheme = isKnown ? success(current) : withImportedLayer(current);
  if (!scheme.ok) return scheme;
  const annotations = fitted.map((annotation) => toAnnotation(context, annotation, about));
  return success({ annotations, scheme: scheme.value });
}

/** Makes a scheme the workspace's own where it is newer. Call it in the transaction of what needs it. */
export function adoptScheme(context: HostContext, scheme: Scheme | undefined): void {
  const { schemes } = context.workspace;
  if (scheme !== undefined && scheme.version > schemes.current().version)
    schemes.add(scheme, authorNow(context));
}

/**
 * Adds annotations to an article that is there already, except those that it has. Returns how many were added.
 * Call it in a transaction.
 */
export function annotateArticle(
  context: HostContext,
  id: ArticleId,
  imported: readonly ImportedAnnotation[],
  file: string,
): Result<number, string> {
  const article = context.workspace.articles.get(id);
  if (article === undefined) return problem('The article is no longer there.');
  const ready = prepareAnnotations(context, imported, { text: article.sourceText, file });
  if (!ready.ok) return ready;
  const known = new Set(article.annotations.map(signature));
  const annotations = ready.value.annotations.filter((annotation) => !known.has(signature(annotation)));
  if (annotations.length === 0) return success(0);
  const change = { ...emptyArticleChange, annotations };
  const saved = context.workspace.articles.save(id, article.revision, change, authorNow(context));
  if (!saved.ok) {
    return problem(
      saved.problem.kind === 'invalid' ? saved.problem.reason : 'The article was changed meanwhile.',
    );
  }
  adoptScheme(context, ready.value.scheme);
  return success(annotations.length);
}

/** What makes two annotations the same for a person: what they say and where. */
function signature({ layer, attributes, targets, note }: Article['annotations'][number]): string {
  const places = targets.map(({ role, side, start, end }) => [role, side, start, end]);
  return JSON.stringify([
    layer,
    Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    note,
    places,
  ]);
}

function toAnnotation(context: HostContext, fitted: FittedAnnotation, about: AnnotatedText): Annotation {
  const at = context.clock().toISOString();
  const { layer, attributes, note, annotator } = fitted;
  return {
    id: AnnotationId.parse(context.newId()),
    layer,
    attributes,
    speakerId: null,
    note,
    annotator: annotator ?? context.actor(),
    origin: { kind: 'import', file: about.file },
    createdAt: at,
    updatedAt: at,
    targets: fitted.targets.map(({ role, start, end }) => ({
      id: TargetId.parse(context.newId()),
      role,
      side: 'source',
      start,
      end,
      ...makeQuote(about.text, { start, end }),
    })),
  };
}
