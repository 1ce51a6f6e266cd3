import type { Article, SimilarArticle } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { articleSignature } from '../../shared/matching/article-signature.ts';
import { bandCount, signatureBands, signatureSimilarity } from '../../shared/matching/min-hash.ts';
import type { Connection } from './connection.ts';
import { insertSql } from './tables.ts';

/** Less similar articles tell different stories, or share no more than a quoted statement. */
const leastSimilarity = 0.5;

/** Articles that are compared for one band: that bounds the time, however many copies of one story there are. */
const candidatesPerBand = 4;

/** Near-duplicates among the articles of a workspace: the same story, published again. */
export interface LikenessRepository {
  /**
   * Enters an article into the index and returns the most similar one of those entered before it, if it is at least half
   * the same. Takes the same time however many there are. Call it in the transaction that inserts the article.
   *
   * @param signature the `articleSignature` of its text and blocks, where that is known already
   */
  add(article: Article, signature?: Uint32Array): SimilarArticle | undefined;
  /** What each article was found to be similar to when it came in. */
  list(): ReadonlyMap<ArticleId, SimilarArticle>;
}

interface SignatureRow {
  readonly number: number;
  readonly article_id: ArticleId;
  readonly signature: Uint8Array;
}

interface SimilarRow {
  readonly article_id: ArticleId;
  readonly similar_id: ArticleId;
  readonly similarity: number;
}

/** The statements on signatures that read. */
export const likenessSql = {
  ofArticle: 'SELECT number, article_id, signature FROM signatures WHERE article_id = ?',
  ofNumber: 'SELECT number, article_id, signature FROM signatures WHERE number = ?',
  inBand: `SELECT number FROM signature_bands WHERE band = ? ORDER BY number LIMIT ${candidatesPerBand}`,
  similar: 'SELECT article_id, similar_id, similarity FROM similar_articles WHERE article_id = ?',
} as const;

/** The near-duplicates of an open workspace. */
export function createLikenessRepository(connection: Connection): LikenessRepository {
  const ofArticle = connection.prepare<[ArticleId], SignatureRow>(likenessSql.ofArticle);
  const ofNumber = connection.prepare<[number], SignatureRow>(likenessSql.ofNumber);
  const inBand = connection.prepare<[number], number>(likenessSql.inBand).pluck();
  const ofSimilar = connection.prepare<[ArticleId], SimilarRow>(likenessSql.similar);
  const all = connection.prepare<[], SimilarRow>(
    'SELECT article_id, similar_id, similarity FROM similar_articles',
  );
  const newest = connection.prepare<[], number | null>('SELECT max(number) FROM signatures').pluck();
  const insert = connection.prepare<[SignatureRow]>(insertSql('signatures'));
  const insertBands = connection.prepare<[readonly number[]]>(
    `INSERT OR IGNORE INTO signature_bands VALUES ${Array(bandCount).fill('(?, ?)').join(', ')}`,
  );
  const insertSimilar = connection.prepare<[SimilarRow]>(insertSql('similar_articles'));

  function mostSimilar(signature: Uint32Array, bands: readonly number[]): SimilarArticle | undefined {
    let best: SimilarArticle | undefined;
    for (const number of new Set(bands.flatMap((band) => inBand.all(band)))) {
      // Entries of articles that are gone stay in the index.
      const row = ofNumber.get(number);
      if (row === undefined) continue;
      const similarity = signatureSimilarity(signature, toSignature(row.signature));
      if (similarity >= Math.max(leastSimilarity, best?.similarity ?? 0))
        best = { id: row.article_id, similarity };
    }
    return best;
  }

  return {
    add(article, known) {
      if (ofArticle.get(article.id) !== undefined) return toSimilar(ofSimilar.get(article.id));
      const signature = known ?? articleSignature(article.sourceText, article.blocks);
      if (signature === undefined) return undefined;
      const bands = signatureBands(signature);
      const similar = mostSimilar(signature, bands);
      const number = (newest.get() ?? 0) + 1;
      insert.run({ number, article_id: article.id, signature: toBytes(signature) });
      insertBands.run(bands.flatMap((band) => [band, number]));
      if (similar !== undefined) {
        insertSimilar.run({ article_id: article.id, similar_id: similar.id, similarity: similar.similarity });
      }
      return similar;
    },
    list: () =>
      new Map(
        all
          .all()
          .map(({ article_id, similar_id, similarity }) => [article_id, { id: similar_id, similarity }]),
      ),
  };
}

function toSimilar(row: SimilarRow | undefined): SimilarArticle | undefined {
  return row === undefined ? undefined : { id: row.similar_id, similarity: row.similarity };
}

/** Little-endian, as all machines that the workbench runs on; the bytes of a blob may begin anywhere. */
function toSignature(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}

function toBytes(signature: Uint32Array): Uint8Array {
  return new Uint8Array(signature.buffer);
}
