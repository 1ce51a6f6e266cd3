import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { makeQuote } from '../../shared/anchoring/make-quote.ts';
import type { Annotation, Target } from '../../shared/model/annotation.ts';
import type { Article, Block } from '../../shared/model/article.ts';
import { AnnotationId, ArticleId, SegmentId, TargetId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { TextRange } from '../../shared/model/text-range.ts';

/** What an article is built from; everything has a default. */
export interface ArticlePlan {
  readonly title?: string;
  /** Sentences of the one paragraph. */
  readonly sentences?: readonly string[];
  readonly outlet?: string;
}

const defaultSentences = [
  'Banjir merendam tiga desa di Wanareja, Senin.',
  '“Air naik sejak subuh,” kata Kepala BPBD Siti Rahma.',
  'Menurut warga, tanggul sudah retak sejak lama.',
];

/**
 * An article as an import leaves it: a title, a paragraph and a line of page chrome, one segment a sentence, nothing
 * translated, nothing annotated.
 */
export function anArticle(plan: ArticlePlan = {}): Article {
  const title = plan.title ?? 'Tiga Desa Terendam Banjir';
  const sentences = plan.sentences ?? defaultSentences;
  const paragraph = sentences.join(' ');
  const sourceText = `${title}\n\n${paragraph}\n\nBaca juga: Jalan Putus\n`;
  const paragraphStart = title.length + 2;
  const chromeStart = paragraphStart + paragraph.length + 2;
  const blocks: readonly Block[] = [
    { start: 0, end: title.length, role: 'title', keep: true },
    { start: paragraphStart, end: paragraphStart + paragraph.length, role: 'paragraph', keep: true },
    {
      start: chromeStart,
      end: sourceText.length - 1,
      role: 'boilerplate',
      keep: false,
      reason: 'related link',
    },
  ];
  return {
    id: ArticleId.parse(newId()),
    revision: 1,
    sourceText,
    sourceHash: createHash('sha256').update(sourceText).digest('hex'),
    metadata: { title, ...(plan.outlet === undefined ? {} : { outlet: plan.outlet }) },
    file: { name: 'banjir.txt', encoding: 'utf-8', size: Buffer.byteLength(sourceText) },
    importedAt: '2026-01-02T03:04:05.000Z',
    blocks,
    segments: [{ start: 0, end: title.length }, ...sentenceRanges(paragraphStart, sentences)].map(aSegment),
    annotations: [],
  };
}

/** The bytes of the file that an article of `anArticle` was imported from. */
export function fileBytesOf(article: Article): Uint8Array {
  return Buffer.from(article.sourceText, 'utf8');
}

/** An untranslated segment. */
export function aSegment(range: TextRange): Segment {
  const id = SegmentId.parse(newId());
  return {
    id,
    start: range.start,
    end: range.end,
    target: '',
    status: 'new',
    origin: { kind: 'none' },
    note: '',
  };
}

/** The segment with a typed translation. */
export function translated(segment: Segment, target: string): Segment {
  return { ...segment, target, status: 'translated', origin: { kind: 'typed' } };
}

/** The article with every segment translated: "Translation of segment 0" and so on. */
export function translatedArticle(article: Article): Article {
  const segments = article.segments.map((segment, index) =>
    translated(segment, `Translation of segment ${index}`),
  );
  return { ...article, segments };
}

/** The segment at a position; a test that names one that is not there is wrong. */
export function segmentAt(article: Article, index: number): Segment {
  const segment = article.segments[index];
  if (segment === undefined) throw new Error(`The article has no segment ${index}.`);
  return segment;
}

/** A person's attribution with these targets. */
export function anAnnotation(...targets: readonly Target[]): Annotation {
  return {
    id: AnnotationId.parse(newId()),
    layer: 'attribution',
    attributes: { quoteType: 'direct', certainty: 'CT' },
    speakerId: null,
    note: '',
    annotator: 'annotator',
    origin: { kind: 'person' },
    createdAt: '2026-01-02T03:04:05.000Z',
    updatedAt: '2026-01-02T03:04:05.000Z',
    targets,
  };
}

/** A target in the source text of an article. */
export function sourceTarget(article: Article, range: TextRange, role = 'content'): Target {
  const id = TargetId.parse(newId());
  const { start, end } = range;
  return { id, role, start, end, side: 'source', ...makeQuote(article.sourceText, range) };
}

/** A target in the translation of a segment. */
export function translationTarget(segment: Segment, range: TextRange, role = 'content'): Target {
  const id = TargetId.parse(newId());
  const { start, end } = range;
  return { id, role, start, end, side: 'target', segmentId: segment.id, ...makeQuote(segment.target, range) };
}

function sentenceRanges(from: number, sentences: readonly string[]): readonly TextRange[] {
  let start = from;
  return sentences.map((sentence) => {
    const range = { start, end: start + sentence.length };
    start = range.end + 1;
    return range;
  });
}
