import type { Article, ArticleMetadata, BlockRole, MetadataOrigins } from '../../shared/model/article.ts';
import type { ColumnMapping, DataSetPreview } from '../../shared/model/data-set.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import type { TranslationUnit } from '../../shared/model/translation-memory.ts';
import type { Result } from '../../shared/result.ts';
import type { ImportedAnnotation, ImportedSegment, LooseAnnotations } from './imported-annotation.ts';

/** Why a file cannot be read, for people: what is wrong with it and what to do. The caller names the file. */
export interface ImportProblem {
  readonly reason: string;
}

/** A file inside an archive. */
export interface ContainedFile {
  /** Its path in the archive, with slashes; for files in an archive in the archive, behind the path of that one. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly speakers: readonly Speaker[];
}

/** What every item may say about where it comes from. */
interface Contained {
  /** The file that the item comes from, where that is not the imported file itself. */
  readonly within?: ContainedFile;
}

/** What the format shows a stretch of text to be: a heading, a caption … */
export interface BlockHint extends TextRange {
  readonly role: BlockRole;
  /** Why it is taken for page chrome, by the name of a block reason. */
  readonly reason?: string;
}

/** Text of one article as a file holds it: not yet classified or segmented. */
export interface ImportedText extends Contained {
  readonly kind: 'text';
  /** As decoded: line ends, white space and a byte order mark untouched. */
  readonly text: string;
  /** Name of the encoding as in the WHATWG Encoding Standard, lower case. */
  readonly encoding: string;
  /** What the format itself says about the article, surer than what can be found in the text. */
  readonly metadata: ArticleMetadata;
  /** What the file says about the article less surely than the text would: taken where the text says nothing. */
  readonly guesses?: ArticleMetadata;
  /** Where in the file the fields of `metadata` are, and those of `guesses` that `metadata` lacks. */
  readonly origins?: MetadataOrigins;
  /** What the structure of the file says about lines of the text, in text order and disjoint. Wording decides the rest. */
  readonly hints?: readonly BlockHint[];
  /** Sentences with their translations, where the file is bilingual: they are the article's segments, each a block of its own. */
  readonly segments?: readonly ImportedSegment[];
  /** What the file has marked in the text. */
  readonly annotations?: readonly ImportedAnnotation[];
  /** Where in its file the text is, for people ("row 3"); absent where it is the whole file. */
  readonly place?: string;
  /** The part of the file that the text comes from, kept for provenance; the whole file where it is absent. */
  readonly fileBytes?: Uint8Array;
}

/** An article with all that belongs to it, as one of our own exports carries it: stored as it is, ids included. */
export interface ImportedArticle extends Contained {
  readonly kind: 'article';
  readonly article: Article;
  /** The file that the article was first imported from, byte for byte. */
  readonly fileBytes: Uint8Array;
  /** The speakers of the article, where they do not come with the file as a whole. */
  readonly speakers?: readonly Speaker[];
}

/** An article of a file that holds several which cannot be read; the others go on. */
export interface BrokenItem extends Contained {
  readonly kind: 'broken';
  /** Where in the file it is, for people: "article 3"; empty where the whole file (in an archive) cannot be read. */
  readonly place: string;
  readonly reason: string;
}

/** Translation units for the translation memory, some hundreds at a time. */
export interface ImportedUnits extends Contained {
  readonly kind: 'units';
  /** With the line of the file that each begins on, from 1. */
  readonly units: readonly { readonly line: number; readonly unit: TranslationUnit }[];
  /** Units that cannot be stored. */
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
}

/** Annotations of a text that is elsewhere. */
export interface ImportedLooseAnnotations extends LooseAnnotations, Contained {}

/** One thing that a file holds for the workspace. */
export type ImportedItem =
  | ImportedText
  | ImportedArticle
  | ImportedUnits
  | ImportedLooseAnnotations
  | BrokenItem;

/** All that a file holds for the workspace. */
export interface ImportedFile {
  readonly items: Iterable<ImportedItem> | AsyncIterable<ImportedItem>;
  /** How many items there are, as far as that is known before they are read. */
  readonly count: number;
  readonly speakers: readonly Speaker[];
  /** How much of a streamed file has been read, from 0 to 1. */
  readonly shareRead?: () => number;
  /** The scheme that the articles were annotated with; what the workspace lacks of it is added. */
  readonly scheme?: Scheme;
}

/** A file that is read piece by piece. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** What a format may need to know beside the file itself. */
export interface ReadContext {
  /** Which columns of a data set are what; guessed where it is absent. */
  readonly mapping?: ColumnMapping;
  /** The text that a standoff file is about. */
  readonly companion?: Uint8Array;
}

/** One file format that articles can be read from. Formats are listed in `import-formats.ts`. */
export interface ImportFormat {
  readonly id: string;
  readonly name: string;
  /** Set where every file is refused: such a format only says what the file is, and cannot be asked for. */
  readonly isRefusal?: true;
  /** Usual extensions, lower case without the dot. They break ties; the content decides. */
  readonly extensions: readonly string[];
  /** The name of the file that has to be read with one of this name, where the format is spread over two. */
  readonly companionOf?: (name: string) => string;
  /** The largest file that is read, in bytes. */
  readonly sizeLimit: number;
  /** How sure it is, from 0 (not this format) to 1, that the bytes are in this format. Cheap: reads the beginning only. */
  readonly detect: (bytes: Uint8Array, name: string) => number;
  /** Reads a whole file. Never throws or rejects, whatever the bytes are; neither do the items. */
  readonly read: (
    bytes: Uint8Array,
    name: string,
    context?: ReadContext,
  ) => Result<ImportedFile, ImportProblem> | Promise<Result<ImportedFile, ImportProblem>>;
  /** Reads a file of any size within bounded memory: used instead of `read` where a file can be streamed. */
  readonly readStream?: (
    source: ByteSource,
    name: string,
    context?: ReadContext,
  ) => Promise<Result<ImportedFile, ImportProblem>>;
  /** The columns and first rows, for formats whose columns a person may have to name. */
  readonly preview?: (
    source: ByteSource,
    count: number,
  ) => Promise<Result<Omit<DataSetPreview, 'file'>, ImportProblem>>;
}
