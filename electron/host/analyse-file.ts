import type { AnalysedSegment } from '../../shared/indonesian/text-analysis.ts';
import type { Article, ArticleMetadata, Block } from '../../shared/model/article.ts';
import type { FileReading } from './reading/readers.ts';
import { fileOfItem, type ReadyItem } from './reading/ready-item.ts';

/** What the analysis of one article of a file found. Offsets are half-open, in UTF-16 code units of `text`. */
export interface AnalysedArticle {
  readonly file: string;
  /** Number of the article in its file, from 1; absent where the file holds one. */
  readonly article?: number;
  readonly text: string;
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly Block[];
  readonly segments: readonly AnalysedSegment[];
}

/** A file, or an article of one, that cannot be read. */
export interface UnreadableFile {
  readonly file: string;
  readonly error: string;
}

/** What a file holds that an import would read, analysed, without any workspace. */
export async function* analyseFile({
  source,
  opened,
}: FileReading): AsyncGenerator<AnalysedArticle | UnreadableFile> {
  const { file } = source;
  const read = await opened;
  if (!read.ok) {
    yield { file, error: read.problem.reason };
    return;
  }
  let number = 0;
  for await (const item of read.value.items) {
    number += 1;
    const analysed = analyseItem(fileOfItem(file, item), item);
    yield read.value.count === 1 ? analysed : { ...analysed, article: number };
  }
}

function analyseItem(file: string, item: ReadyItem): AnalysedArticle | UnreadableFile {
  switch (item.kind) {
    case 'text':
      return { file, text: item.text, ...item.analysis };
    case 'article':
      return { file, text: item.article.sourceText, ...structureOf(item.article) };
    case 'units':
      return { file, error: 'It is a translation memory, which holds no article.' };
    case 'annotations':
      return { file, error: 'It holds annotations without the text that they are about.' };
    case 'broken':
      return { file, error: item.place === '' ? item.reason : `${item.place}: ${item.reason}` };
  }
}

/** The structure that an article brings with it: a person may have corrected it. */
function structureOf({ metadata, blocks, segments }: Article) {
  return {
    metadata,
    blocks,
    segments: segments.map(({ start, end }) => ({
      start,
      end,
      block: blocks.findIndex((block) => block.start <= start && end <= block.end),
    })),
  };
}
