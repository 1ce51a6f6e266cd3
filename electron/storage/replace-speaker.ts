import type { Annotation } from '../../shared/model/annotation.ts';
import type { SpeakerReplacement } from '../../shared/model/article-change.ts';
import { AnnotationId, ArticleId, type SpeakerId } from '../../shared/model/ids.ts';
import type { AnnotationRepository } from './annotations.ts';
import type { Author } from './author.ts';
import type { ChangeLog, ChangeRow } from './change-log.ts';
import type { Connection } from './connection.ts';
import { loggedAnnotation } from './logged-records.ts';
import { recordDifference } from './record-difference.ts';

/** What speakers are replaced in. */
export interface SpeakerReplacementStore {
  readonly connection: Connection;
  readonly annotations: AnnotationRepository;
  readonly changes: ChangeLog;
}

/** Replaces speakers in all annotations; both return the articles that were changed and must be called in a transaction. */
export interface SpeakerReplacer {
  replace(replacement: SpeakerReplacement, author: Author): ReadonlySet<ArticleId>;
  /**
   * Takes a replacement back: the annotations that named the speaker when the register lost it name it again, unless
   * another speaker was chosen for them since. The change log knows which they were.
   */
  undo(replacement: SpeakerReplacement, author: Author): ReadonlySet<ArticleId>;
}

interface Named {
  readonly article_id: ArticleId;
  readonly id: AnnotationId;
}

/** The speaker replacer of an open workspace. */
export function createSpeakerReplacer({
  connection,
  annotations,
  changes,
}: SpeakerReplacementStore): SpeakerReplacer {
  const selectNamed = connection.prepare<[SpeakerId], Named>(
    'SELECT article_id, id FROM annotations WHERE speaker_id = ?',
  );
  const selectRemoval = connection.prepare<[SpeakerId], Pick<ChangeRow, 'sequence' | 'batch'>>(
    `SELECT sequence, batch FROM changes WHERE entity_id = ? AND entity = 'speaker' AND after IS NULL
     ORDER BY sequence DESC LIMIT 1`,
  );
  const selectBefore = connection.prepare<[number], ChangeRow>(
    'SELECT * FROM changes WHERE sequence < ? ORDER BY sequence DESC',
  );

  function name(article: ArticleId, before: Annotation, speakerId: SpeakerId | null, author: Author): void {
    const after = { ...before, speakerId, updatedAt: author.at.toISOString() };
    const difference = recordDifference(loggedAnnotation(before), loggedAnnotation(after));
    if (difference === undefined) return;
    changes.append({ entity: 'annotation', entityId: before.id, articleId: article, ...difference }, author);
    annotations.put(article, after);
  }

  /** The annotations that lost the speaker in the act that removed it from the register. */
  function lastNamed(speaker: SpeakerId): readonly Named[] {
    const removal = selectRemoval.get(speaker);
    if (removal === undefined) return [];
    const named: Named[] = [];
    for (const row of selectBefore.iterate(removal.sequence)) {
      // The entries of one act follow each other in the log, and the removal of the speaker is the last of them.
      if (row.batch !== removal.batch) break;
      if (row.entity !== 'annotation' || row.article_id === null || !namesBefore(row, speaker)) continue;
      named.push({ article_id: ArticleId.parse(row.article_id), id: AnnotationId.parse(row.entity_id) });
    }
    return named;
  }

  return {
    replace({ speaker, by }, author) {
      const named = selectNamed.all(speaker);
      for (const { article_id: article, id } of named) {
        const annotation = annotations.get(article, id);
        if (annotation !== undefined) name(article, annotation, by, author);
      }
      return new Set(named.map(({ article_id: article }) => article));
    },
    undo({ speaker, by }, author) {
      const changed = new Set<ArticleId>();
      for (const { article_id: article, id } of lastNamed(speaker)) {
        const annotation = annotations.get(article, id);
        if (annotation?.speakerId !== by) continue;
        name(article, annotation, speaker, author);
        changed.add(article);
      }
      return changed;
    },
  };
}

function namesBefore(row: ChangeRow, speaker: SpeakerId): boolean {
  const before: unknown = row.before === null ? null : JSON.parse(row.before);
  return (
    typeof before === 'object' && before !== null && 'speakerId' in before && before.speakerId === speaker
  );
}
