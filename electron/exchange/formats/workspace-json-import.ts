import { z } from 'zod';
import { Article } from '../../../shared/model/article.ts';
import { Scheme } from '../../../shared/model/scheme.ts';
import { Speaker } from '../../../shared/model/speaker.ts';
import { problem, success } from '../../../shared/result.ts';
import { articleFaults } from '../article-faults.ts';
import { encodeText } from '../encode-text.ts';
import { schemeFaults } from '../scheme-faults.ts';
import type { ImportedItem, ImportFormat } from '../import-format.ts';
import { tooLarge } from '../too-large.ts';
import { workspaceJsonName, workspaceJsonVersion } from './workspace-json-export.ts';

const sizeLimit = 400 * 1024 * 1024;

/** The beginning of a file is enough to know it: `format` is the first field that is written. */
const detectionLength = 4096;

const WorkspaceJson = z.object({
  format: z.literal(workspaceJsonName),
  version: z.int().positive(),
  scheme: z.unknown(),
  speakers: z.unknown(),
  articles: z.array(z.unknown()),
});

/** A workspace as `workspaceJsonExport` writes it. Articles keep their ids, revisions and times. */
export const workspaceJsonImport: ImportFormat = {
  id: 'workspace-json',
  name: 'Dwibahasa workspace (JSON)',
  extensions: ['json'],
  sizeLimit,
  detect(bytes) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, detectionLength));
    return /^\s*\{/.test(beginning) && beginning.includes(JSON.stringify(workspaceJsonName)) ? 1 : 0;
  },
  read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const parsed = parseJson(bytes);
    if (!parsed.ok) return parsed;
    const file = WorkspaceJson.safeParse(parsed.value);
    if (!file.success) {
      return problem({ reason: `It is not a whole Dwibahasa workspace: ${z.prettifyError(file.error)}` });
    }
    if (file.data.version > workspaceJsonVersion) {
      return problem({
        reason: `It was written by a newer Dwibahasa (format version ${file.data.version}). Update Dwibahasa to read it.`,
      });
    }
    const scheme = Scheme.safeParse(file.data.scheme);
    if (!scheme.success) return problem({ reason: `Its scheme is broken: ${z.prettifyError(scheme.error)}` });
    const speakers = z.array(Speaker).safeParse(file.data.speakers);
    if (!speakers.success)
      return problem({ reason: `Its speakers are broken: ${z.prettifyError(speakers.error)}` });
    return success({
      speakers: speakers.data,
      scheme: scheme.data,
      count: file.data.articles.length,
      items: readArticles(file.data.articles, scheme.data),
    });
  },
};

function parseJson(bytes: Uint8Array) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return success<unknown>(JSON.parse(text));
  } catch (error) {
    // TypeError: not UTF-8; SyntaxError: not JSON. Both say where.
    if (error instanceof TypeError || error instanceof SyntaxError) {
      return problem({ reason: `It is not whole or not JSON in UTF-8 (${error.message}).` });
    }
    throw error;
  }
}

const ArticleRecord = Article.extend({ fileBytes: z.base64().optional() });

function* readArticles(records: readonly unknown[], scheme: Scheme): Generator<ImportedItem> {
  for (const [index, raw] of records.entries()) {
    const place = `article ${index + 1}`;
    const record = ArticleRecord.safeParse(raw);
    if (!record.success) {
      yield { kind: 'broken', place, reason: z.prettifyError(record.error) };
      continue;
    }
    const { fileBytes, ...article } = record.data;
    const faults = [...articleFaults(article), ...schemeFaults(article.annotations, scheme)];
    if (faults.length > 0) yield { kind: 'broken', place, reason: faults.join(' ') };
    else yield { kind: 'article', article, fileBytes: originalFile(article, fileBytes) };
  }
}

/** The file that the article was made of: as carried, else by encoding the text again. */
function originalFile(article: Article, base64: string | undefined): Uint8Array {
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  return encodeText(article.sourceText, article.file.encoding) ?? new Uint8Array();
}
