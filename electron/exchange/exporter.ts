import type { ExportFormat } from '../../shared/contract.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { Speaker } from '../../shared/model/speaker.ts';

/** What is exported. Articles are made one at a time as they are asked for, so that thousands need no memory. */
export interface ExportSource {
  readonly scheme: Scheme;
  /** The whole register. */
  readonly speakers: readonly Speaker[];
  readonly articles: Iterable<Article>;
  /** Whether these are all articles of the workspace. */
  readonly isWhole: boolean;
  /** The file that an article was imported from, byte for byte; undefined when it was not kept. */
  readonly fileBytes: (article: Article) => Uint8Array | undefined;
}

/**
 * One format that articles can be exported to. Exporters are listed in `exporters.ts`. Whatever `perArticle` says (it
 * decides what a person gets for several articles), `write` takes any number of articles into one file.
 */
export interface Exporter extends ExportFormat {
  readonly mediaType: string;
  /** What of this article the format cannot carry, for people; empty when it carries all but what `losses` names. */
  readonly lossesOf: (article: Article) => readonly string[];
  /** The file in pieces, to be encoded as UTF-8. */
  readonly write: (source: ExportSource) => Iterable<string>;
}
