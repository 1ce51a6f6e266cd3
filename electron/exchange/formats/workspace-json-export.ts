import { Article } from '../../../shared/model/article.ts';
import { Speaker } from '../../../shared/model/speaker.ts';
import { encodeText } from '../encode-text.ts';
import type { Exporter, ExportSource } from '../exporter.ts';

/** What a workspace file calls itself in its `format` field. */
export const workspaceJsonName = 'dwibahasa-workspace';

/** Rises when the shape of the file changes in a way that older importers cannot read. */
export const workspaceJsonVersion = 1;

/**
 * Everything in a workspace but its history, as one JSON object: `format`, `version`, `scheme`, `articles`, `speakers`.
 * Imported into an empty workspace and exported again it gives the same bytes: nothing depends on when or where it is
 * written. One article a line. Speakers come last, since those of a selection are known only when it has been written.
 */
export const workspaceJsonExport: Exporter = {
  id: 'workspace-json',
  name: 'Dwibahasa workspace (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  perArticle: false,
  losses: ['The history of changes stays in the workspace file.'],
  lossesOf: () => [],
  *write(source) {
    const used = new Set<string>();
    yield `{\n"format":${JSON.stringify(workspaceJsonName)},\n"version":${workspaceJsonVersion},\n`;
    yield `"scheme":${JSON.stringify(source.scheme)},\n"articles":[`;
    let separator = '\n';
    for (const article of source.articles) {
      for (const { speakerId } of article.annotations) if (speakerId !== null) used.add(speakerId);
      yield separator + JSON.stringify({ ...canonicalArticle(article), ...originalFile(article, source) });
      separator = ',\n';
    }
    const speakers = source.speakers.filter((speaker) => source.isWhole || used.has(speaker.id));
    yield `\n],\n"speakers":${JSON.stringify(speakers.toSorted(byId).map((speaker) => Speaker.parse(speaker)))}\n}\n`;
  },
};

/** The article with its fields, attributes and lists in the one order that `workspace-json` writes them in. */
export function canonicalArticle(article: Article): Article {
  const { annotations, ...rest } = Article.parse(article);
  return {
    ...rest,
    annotations: annotations.toSorted(byId).map((annotation) => ({
      ...annotation,
      attributes: Object.fromEntries(
        Object.entries(annotation.attributes).toSorted(([a], [b]) => compare(a, b)),
      ),
    })),
  };
}

/** The imported file in base64, unless encoding the text gives it back. */
function originalFile(article: Article, source: ExportSource): { readonly fileBytes?: string } {
  const original = source.fileBytes(article);
  if (original === undefined) return {};
  const encoded = encodeText(article.sourceText, article.file.encoding);
  if (encoded !== undefined && Buffer.compare(original, encoded) === 0) return {};
  return { fileBytes: Buffer.from(original).toString('base64') };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
