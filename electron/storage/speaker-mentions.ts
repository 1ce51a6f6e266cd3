import type { AnnotationId, ArticleId, SpeakerId } from '../../shared/model/ids.ts';
import type { SpeakerMention, SpeakerUse } from '../../shared/model/speaker-mention.ts';
import type { Connection } from './connection.ts';

interface SpanRow {
  readonly article_id: ArticleId;
  readonly title: string;
  readonly annotation_id: AnnotationId;
  readonly role: string;
  readonly side: 'source' | 'target';
  readonly quote: string;
}

/** Where the speakers of the register are named. */
export interface SpeakerMentions {
  /** How often each speaker is named; those whom nothing names are left out. */
  uses(): readonly SpeakerUse[];
  /** The annotations that name a speaker, article by article in the order of import. */
  mentions(speaker: SpeakerId): readonly SpeakerMention[];
}

/** Finds mentions in a workspace file. */
export function createSpeakerMentions(connection: Connection): SpeakerMentions {
  const selectUses = connection.prepare<[], SpeakerUse>(
    `SELECT speaker_id AS speaker, count(*) AS annotations, count(DISTINCT article_id) AS articles
     FROM annotations WHERE speaker_id IS NOT NULL GROUP BY speaker_id`,
  );
  const selectSpans = connection.prepare<[SpeakerId], SpanRow>(
    `SELECT annotations.article_id, articles.title, targets.annotation_id, targets.role, targets.side, targets.quote
     FROM annotations
     JOIN articles ON articles.id = annotations.article_id
     JOIN targets ON targets.article_id = annotations.article_id AND targets.annotation_id = annotations.id
     WHERE annotations.speaker_id = ?
     ORDER BY articles.imported_at, annotations.article_id, annotations.id, targets.position`,
  );
  return {
    uses: () => selectUses.all(),
    mentions(speaker) {
      const byAnnotation = Map.groupBy(
        selectSpans.all(speaker),
        (row) => `${row.article_id} ${row.annotation_id}`,
      );
      return [...byAnnotation.values()].flatMap((rows) => {
        const [first] = rows;
        if (first === undefined) return [];
        const spans = rows.map(({ role, side, quote }) => ({ role, side, quote }));
        return [{ article: first.article_id, title: first.title, annotation: first.annotation_id, spans }];
      });
    },
  };
}
