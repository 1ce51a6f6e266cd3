import { Fragment, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { AnnotationId, ArticleId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { SpeakerMention, SpeakerUse } from '../../shared/model/speaker-mention.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { useWorkbench } from '../app/workbench-context.ts';

interface MentionListProps {
  readonly speaker: Speaker;
  /** Read again when this changes, as it does with every save. */
  readonly use: SpeakerUse | undefined;
  readonly onMention: (article: ArticleId, annotation: AnnotationId) => void;
}

/** Where a speaker is named, in every article; choosing a mention goes there. */
export function MentionList({ speaker: { id }, use, onMention }: MentionListProps): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const { client } = useWorkbench();
  const [mentions, setMentions] = useState<readonly SpeakerMention[]>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    client.request('speakers.mentions', { speaker: id }).then(
      (found) => isCurrent && setMentions(found),
      (error: unknown) => isCurrent && setFailure(describeFailure(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, id, use]);

  return (
    <div className="mention-list">
      <h3>{t('speakers.mentions')}</h3>
      {failure !== undefined && (
        <p className="failure" role="alert">
          {t('speakers.mentionsFailed')} {hostText(failure)}
        </p>
      )}
      {mentions?.length === 0 && <p className="hint">{t('speakers.mentionsNone')}</p>}
      {[...Map.groupBy(mentions ?? [], ({ article }) => article)].map(([article, ofArticle]) => (
        <div key={article} role="group" aria-label={titleOf(ofArticle) ?? t('article.untitled')}>
          <h4 className="mention-list__article">{titleOf(ofArticle) ?? t('article.untitled')}</h4>
          <ul>
            {ofArticle.map((mention) => (
              <li key={mention.annotation}>
                <button
                  type="button"
                  className="mention-list__mention"
                  onClick={() => onMention(mention.article, mention.annotation)}
                >
                  <Quotes mention={mention} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Quotes({ mention }: { readonly mention: SpeakerMention }): ReactNode {
  const source = mention.spans.filter(({ side }) => side === 'source');
  const shown = source.length === 0 ? mention.spans : source;
  return shown.map(({ quote, side }, index) => (
    // Spans have no ids here; their order is that of the annotation.
    <Fragment key={index}>
      {index > 0 && ' … '}
      <q lang={side === 'source' ? 'id' : 'en'}>{quote}</q>
    </Fragment>
  ));
}

function titleOf([first]: readonly SpeakerMention[]): string | undefined {
  return first === undefined || first.title === '' ? undefined : first.title;
}
