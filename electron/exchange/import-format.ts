import type { Article, ArticleMetadata } from '../../shared/model/article.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { Result } from '../../shared/result.ts';

/** Why a file cannot be read, for people: what is wrong with it and what to do. The caller names the file. */
export interface ImportProblem {
  readonly reason: string;
}

/** Text of one article as a file holds it: not yet classified or segmented. */
export interface ImportedText {
  readonly kind: 'text';
  /** As decoded: line ends, white space and a byte order mark untouched. */
  readonly text: string;
  /** Name of the encoding as in the WHATWG Encoding Standard, lower case. */
  readonly encoding: string;
  /** What the format itself says about the article, surer than what can be found in the text. */
  readonly metadata: ArticleMetadata;
}

/** An article with all that belongs to it, as one of our own exports carries it: stored as it is, ids included. */
export interface ImportedArticle {
  readonly kind: 'article';
  readonly article: Article;
  /** The file that the article was first imported from, byte for byte. */
  readonly fileBytes: Uint8Array;
}

/** An article of a file that holds several which cannot be read; the others go on. */
export interface BrokenItem {
  readonly kind: 'broken';
  /** Where in the file it is, for people: "article 3". */
  readonly place: string;
  readonly reason: string;
}

/** One thing that a file holds for the workspace. */
export type ImportedItem = ImportedText | ImportedArticle | BrokenItem;

/** All that a file holds for the workspace. */
export interface ImportedFile {
  readonly items: Iterable<ImportedItem>;
  /** How many items there are. */
  readonly count: number;
  readonly speakers: readonly Speaker[];
}

/** One file format that articles can be read from. Formats are listed in `import-formats.ts`. */
export interface ImportFormat {
  readonly id: string;
  readonly name: string;
  /** Usual extensions, lower case without the dot. They break ties; the content decides. */
  readonly extensions: readonly string[];
  /** The largest file that is read, in bytes. */
  readonly sizeLimit: number;
  /** How sure it is, from 0 (not this format) to 1, that the bytes are in this format. Cheap: reads the beginning only. */
  readonly detect: (bytes: Uint8Array, name: string) => number;
  /** Reads a whole file. Never throws, whatever the bytes are. */
  readonly read: (bytes: Uint8Array, name: string) => Result<ImportedFile, ImportProblem>;
}
