import { z } from 'zod';
import { Article, ArticleMetadata, MetadataOrigins } from '../../../shared/model/article.ts';
import { SpeakerId } from '../../../shared/model/ids.ts';
import { problem, success, type Result } from '../../../shared/result.ts';
import { articleFaults } from '../article-faults.ts';
import { encodeText } from '../encode-text.ts';
import type {
  ByteSource,
  ImportedFile,
  ImportedItem,
  ImportFormat,
  ImportProblem,
} from '../import-format.ts';
import { decodeStream } from './data-set/decode-stream.ts';
import { jsonLineRecords } from './data-set/json-records.ts';
import { peekText } from './data-set/peek-text.ts';
import { sourceOf } from './data-set/read-data-set.ts';

/** A line as `jsonlExport` writes it: what it adds for scripts (quotes of segments, offsets in code points) is passed over. */
const Line = z.object({
  ...Article.omit({ sourceText: true, sourceHash: true, metadata: true, annotations: true, blocks: true })
    .shape,
  text: z.string(),
  sha256: z.string(),
  metadata: z.record(z.string(), z.string().nullable()),
  /** Not in lines that were written before it was recorded. */
  origins: MetadataOrigins.nullish(),
  blocks: z.array(z.looseObject({ reason: z.string().nullable() })),
  annotations: z.array(
    z.looseObject({
      speaker: z.object({ id: SpeakerId, name: z.string() }).nullable(),
      targets: z.array(z.looseObject({ segment: z.string().nullable() })),
    }),
  ),
});
type Line = z.infer<typeof Line>;

/** Articles in our own JSON Lines, with their ids, translations and annotations. Speakers come with their names only. */
export const jsonlImport: ImportFormat = {
  id: 'jsonl',
  name: 'Dwibahasa articles (JSON Lines)',
  extensions: ['jsonl'],
  sizeLimit: 4 * 1024 ** 3,
  detect(bytes) {
    const beginning = peekText(bytes) ?? '';
    return /^\s*\{"id":"[0-9a-f-]{36}","revision":\d+,"metadata":\{/.test(beginning) ? 1 : 0;
  },
  read: async (bytes) => readLines(sourceOf(bytes)),
  readStream: readLines,
};

async function readLines(source: ByteSource): Promise<Result<ImportedFile, ImportProblem>> {
  const decoded = await decodeStream(source.chunks);
  if (!decoded.ok) return decoded;
  const { text, bytesRead } = decoded.value;
  async function* items(): AsyncGenerator<ImportedItem> {
    for await (const record of jsonLineRecords(text)) {
      if (record.kind === 'broken') yield record;
      else yield toItem(record.raw, record.place);
    }
  }
  return success({
    items: items(),
    count: 1,
    shareRead: () => Math.min(1, bytesRead() / Math.max(1, source.size)),
    speakers: [],
  });
}

function toItem(raw: string, place: string): ImportedItem {
  const line = Line.safeParse(JSON.parse(raw));
  if (!line.success) return { kind: 'broken', place, reason: z.prettifyError(line.error) };
  const article = toArticle(line.data);
  if (!article.ok) return { kind: 'broken', place, reason: article.problem };
  const faults = articleFaults(article.value);
  if (faults.length > 0) return { kind: 'broken', place, reason: faults.join(' ') };
  const { sourceText, file } = article.value;
  return {
    kind: 'article',
    article: article.value,
    fileBytes: encodeText(sourceText, file.encoding) ?? Buffer.from(raw),
    speakers: speakersOf(line.data),
  };
}

function toArticle(line: Line): Result<Article, string> {
  const { text, sha256, metadata, origins, blocks, annotations, ...rest } = line;
  const article = Article.safeParse({
    ...rest,
    sourceText: text,
    sourceHash: sha256,
    metadata: ArticleMetadata.parse(withoutNulls(metadata)),
    ...withoutNulls({ origins: origins ?? null }),
    blocks: blocks.map(withoutNulls),
    annotations: annotations.map(toAnnotation),
  });
  return article.success ? success(article.data) : problem(z.prettifyError(article.error));
}

/** The record in the shape of the model; whether it fits is for the model to say. */
function toAnnotation({ speaker, targets, ...rest }: Line['annotations'][number]): object {
  return {
    ...rest,
    speakerId: speaker?.id ?? null,
    targets: targets.map(({ segment, ...target }) =>
      segment === null ? target : { ...target, segmentId: segment },
    ),
  };
}

function speakersOf({ annotations }: Line) {
  const byId = new Map(
    annotations.flatMap(({ speaker }) => (speaker === null ? [] : [[speaker.id, speaker] as const])),
  );
  return [...byId.values()].map(({ id, name }) => ({ id, name, aliases: [], note: '' }));
}

function withoutNulls(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
