import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { makeQuote } from '../../shared/anchoring/make-quote.ts';
import type { Annotation, Target } from '../../shared/model/annotation.ts';
import { Article, MetadataField, type MetadataOrigins } from '../../shared/model/article.ts';
import type { FieldOrigin } from '../../shared/model/field-origin.ts';
import { AnnotationId, ArticleId, SegmentId, SpeakerId, TargetId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { TextRange } from '../../shared/model/text-range.ts';

/** Words that break careless code: astral characters, right-to-left, NBSP, quotes, line separators, markup. */
const word = fc.constantFrom(
  'kata',
  'Lavrov',
  '😀',
  '𝔘𝔫𝔦',
  'السلام',
  'a\u00a0b',
  '“ya”',
  '\'&<b>"',
  '</style>',
  '\u2028',
  '\u0085',
  '{"',
  '\\n',
  'é',
  'e\u0301',
  '$&',
);

const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const translation = fc.option(sentence, { nil: '' });
const paragraph = fc.array(fc.record({ source: sentence, target: translation }), {
  minLength: 1,
  maxLength: 3,
});
const place = fc.record({
  start: fc.nat(),
  length: fc.nat({ max: 12 }),
  isSource: fc.boolean(),
  segment: fc.nat(),
});

const annotationSeed = fc.record({
  role: fc.constantFrom('source', 'cue', 'content', 'addressee'),
  places: fc.array(place, { minLength: 1, maxLength: 3 }),
  attributes: fc.constantFrom(
    {},
    { quoteType: 'direct', certainty: 'CT' },
    { certainty: 'U', access: 'relay' },
  ),
  speaker: fc.option(fc.constantFrom(0, 1)),
  note: translation,
});

const metadataField = fc.constantFrom(...MetadataField.options);
const fieldOrigin = fc.oneof(
  fc.constantFrom('text', 'page-line', 'address', 'properties', 'header', 'person').map((kind) => ({ kind })),
  fc.record({ kind: fc.constantFrom('json-ld', 'meta', 'element', 'column'), name: sentence }),
) as fc.Arbitrary<FieldOrigin>;

/** Speakers that arbitrary annotations name, and one that none names. */
export const someSpeakers: readonly Speaker[] = [
  { id: SpeakerId.parse(idOf(0, 1)), name: 'Vladimir Putin', aliases: ['Putin', 'ia'], note: '' },
  { id: SpeakerId.parse(idOf(0, 2)), name: 'Reuters', aliases: [], note: 'kantor berita “besar”' },
  { id: SpeakerId.parse(idOf(0, 3)), name: 'Unused 😀', aliases: ['x'], note: '' },
];

/** Between one and `maximum` articles that a workspace takes, with different ids and texts, in the order of their import. */
export function arbitraryArticles(maximum: number): fc.Arbitrary<readonly Article[]> {
  const seed = fc.record({
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    annotations: fc.array(annotationSeed, { maxLength: 6 }),
    hasMark: fc.boolean(),
    origins: fc.option(fc.dictionary(metadataField, fieldOrigin), { nil: undefined }),
  });
  return fc
    .array(seed, { minLength: 1, maxLength: maximum })
    .map((seeds) => seeds.map((each, index) => buildArticle(each, index + 1)));
}

type Seed = {
  readonly paragraphs: readonly (readonly { readonly source: string; readonly target: string }[])[];
  readonly annotations: readonly {
    readonly role: string;
    readonly places: readonly {
      readonly start: number;
      readonly length: number;
      readonly isSource: boolean;
      readonly segment: number;
    }[];
    readonly attributes: Annotation['attributes'];
    readonly speaker: number | null;
    readonly note: string;
  }[];
  readonly hasMark: boolean;
  /** Undefined as in articles that were imported before origins were recorded. */
  readonly origins: MetadataOrigins | undefined;
};

function buildArticle(seed: Seed, number: number): Article {
  let sourceText = `${seed.hasMark ? '\ufeff' : ''}Artikel ${number}\r\n`;
  const blocks: TextRange[] = [{ start: seed.hasMark ? 1 : 0, end: sourceText.length - 2 }];
  const segments: Segment[] = [];
  for (const sentences of seed.paragraphs) {
    const start = sourceText.length;
    for (const { source, target } of sentences) {
      const segmentStart = sourceText.length;
      sourceText += source;
      const isEmpty = target === '';
      segments.push({
        id: SegmentId.parse(idOf(number, 1000 + segments.length)),
        start: segmentStart,
        end: sourceText.length,
        target,
        status: isEmpty ? 'new' : 'translated',
        origin: isEmpty ? { kind: 'none' } : { kind: 'tm', score: 0.75 },
        note: target,
      });
      sourceText += ' ';
    }
    blocks.push({ start, end: sourceText.length - 1 });
    sourceText += '\n\n';
  }
  const annotations = seed.annotations.map((each, index): Annotation => {
    const at = new Date(Date.UTC(2024, 1, 14, 10, index)).toISOString();
    return {
      id: AnnotationId.parse(idOf(number, 2000 + index)),
      layer: 'attribution',
      attributes: each.attributes,
      speakerId: each.speaker === null ? null : (someSpeakers[each.speaker]?.id ?? null),
      note: each.note,
      annotator: 'Ani',
      origin: { kind: 'suggestion', rule: 'cue', confidence: 0.5 },
      createdAt: at,
      updatedAt: at,
      targets: each.places.map((where, position): Target => {
        const id = TargetId.parse(idOf(number, 3000 + index * 10 + position));
        const segment = segments[where.segment % segments.length];
        if (where.isSource || segment === undefined) {
          const range = rangeIn(sourceText, where);
          return { id, role: each.role, side: 'source', ...range, ...makeQuote(sourceText, range) };
        }
        const range = rangeIn(segment.target, where);
        const quote = makeQuote(segment.target, range);
        return { id, role: each.role, side: 'target', segmentId: segment.id, ...range, ...quote };
      }),
    };
  });
  return Article.parse({
    id: ArticleId.parse(idOf(number, 0)),
    revision: number,
    sourceText,
    sourceHash: createHash('sha256').update(sourceText).digest('hex'),
    metadata: {
      title: `Artikel ${number}`,
      published: '2022-02-15T03:42:00+07:00',
      url: 'https://example.org/?a=1&b=<2>',
    },
    ...(seed.origins === undefined ? {} : { origins: seed.origins }),
    file: { name: `artikel-${number}.txt`, encoding: 'utf-8', size: Buffer.byteLength(sourceText) },
    importedAt: new Date(Date.UTC(2024, 0, number)).toISOString(),
    blocks: blocks.map((block, index) => ({
      ...block,
      role: index === 0 ? 'title' : 'paragraph',
      keep: index > 0,
      reason: 'test',
    })),
    segments,
    annotations,
  });
}

/** A range between whole characters. */
function rangeIn(text: string, where: { readonly start: number; readonly length: number }): TextRange {
  const edges = [0];
  for (const character of text) edges.push((edges.at(-1) ?? 0) + character.length);
  const first = where.start % edges.length;
  const last = Math.min(first + where.length, edges.length - 1);
  return { start: edges[first] ?? 0, end: edges[last] ?? 0 };
}

function idOf(article: number, item: number): string {
  return `018f0000-0000-7000-8000-${(article * 100_000 + item).toString(16).padStart(12, '0')}`;
}
