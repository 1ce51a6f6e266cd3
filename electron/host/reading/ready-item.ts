import { articleSignature } from '../../../shared/matching/article-signature.ts';
import type { Speaker } from '../../../shared/model/speaker.ts';
import type {
  BrokenItem,
  ImportedArticle,
  ImportedItem,
  ImportedText,
  ImportedUnits,
} from '../../exchange/import-format.ts';
import type { LooseAnnotations } from '../../exchange/imported-annotation.ts';
import { analyseImported, type ImportedAnalysis } from '../analyse-imported.ts';
import type { ReadFile } from '../read-import-file.ts';

/** Where an item of a file is. */
interface Placed {
  /** The path of its file in the archive that was read; absent where the file that was read is no archive. */
  readonly within?: string;
}

/** A text with its structure: all that an article is made of. */
export interface ReadyText extends Placed, Pick<ImportedText, 'text' | 'encoding' | 'annotations' | 'place'> {
  readonly kind: 'text';
  readonly analysis: ImportedAnalysis;
  /** By which near-duplicates are found; absent where the text is too short for one. */
  readonly signature?: Uint32Array;
  /** What is kept of its file. */
  readonly fileBytes: Uint8Array;
}

/** An article with the speakers of its file: the same list for all the articles of one file. */
export interface ReadyArticle extends Placed, Pick<ImportedArticle, 'kind' | 'article' | 'fileBytes'> {
  readonly speakers: readonly Speaker[];
}

/** Units for the translation memory of a file. */
export interface ReadyUnits extends Placed, Pick<ImportedUnits, 'kind' | 'units' | 'skipped'> {}

/** What a file holds for the workspace, read and analysed. */
export type ReadyItem =
  | ReadyText
  | ReadyArticle
  | ReadyUnits
  | (Placed & LooseAnnotations)
  | (Placed & Pick<BrokenItem, 'kind' | 'place' | 'reason'>);

/** Analyses an item of a file, and takes out of the file what belongs to it. */
export function readyItem(read: ReadFile, item: ImportedItem): ReadyItem {
  const placed = item.within === undefined ? {} : { within: item.within.path };
  const container = item.within ?? read;
  switch (item.kind) {
    case 'text': {
      const { kind, text, encoding, annotations, place, fileBytes = container.bytes } = item;
      const analysis = analyseImported(item);
      const signature = articleSignature(text, analysis.blocks);
      return {
        ...placed,
        kind,
        text,
        encoding,
        ...(annotations === undefined ? {} : { annotations }),
        ...(place === undefined ? {} : { place }),
        fileBytes,
        analysis,
        ...(signature === undefined ? {} : { signature }),
      };
    }
    case 'article': {
      const { kind, article, fileBytes, speakers = container.speakers } = item;
      return { ...placed, kind, article, fileBytes, speakers };
    }
    case 'units':
      return { ...placed, kind: item.kind, units: item.units, skipped: item.skipped };
    case 'annotations': {
      const { kind, source, annotations } = item;
      return { ...placed, kind, annotations, ...(source === undefined ? {} : { source }) };
    }
    case 'broken':
      return { ...placed, kind: item.kind, place: item.place, reason: item.reason };
  }
}

/** The name that a person knows the file of an item by: that of the imported file, or of the one in the archive behind it. */
export function fileOfItem(importedFile: string, { within }: Placed): string {
  return within === undefined ? importedFile : `${importedFile}/${within}`;
}
