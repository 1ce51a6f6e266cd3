import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import { Modal } from '../app/Modal.tsx';
import { BlockActions } from './BlockActions.tsx';
import { BlockList } from './BlockList.tsx';
import { DropQuestion } from './DropQuestion.tsx';
import { LineRuleDialog } from './LineRuleDialog.tsx';
import { MetadataFields } from './MetadataFields.tsx';
import { OutletRulesDialog } from './OutletRulesDialog.tsx';
import { useReview } from './use-review.ts';
import type { FoundPlace } from './where-found.ts';
import './review.css';

interface ReviewDialogProps {
  readonly articleId: ArticleId;
  /** Saves what is typed; false when that failed. */
  readonly flush: () => Promise<boolean>;
  readonly onClose: () => void;
}

type Over = { readonly kind: 'none' | 'rules' } | { readonly kind: 'rule'; readonly line: string };

/** The import review: the whole text of an article, what was kept and dropped and why, and what is known about it. */
export function ReviewDialog({ articleId, flush, onClose }: ReviewDialogProps): ReactNode {
  const { t } = useTranslation();
  const review = useReview(articleId, flush);
  const [active, setActive] = useState(0);
  const [shown, setShown] = useState<FoundPlace>();
  const [over, setOver] = useState<Over>({ kind: 'none' });
  const { article } = review;
  const block = article?.blocks[active];

  function show(place: FoundPlace): void {
    setShown(place);
    setActive(place.block);
  }

  return (
    <Modal
      title={t('review.heading')}
      className="modal--large review"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={() => setOver({ kind: 'rules' })}>
            {t('command.outletRules')}
          </button>
          <button type="button" className="button button--primary" onClick={onClose}>
            {t('app.close')}
          </button>
        </>
      }
    >
      {review.failure !== undefined && (
        <p className="failure" role="alert">
          {review.failure}
        </p>
      )}
      {article === undefined ? (
        review.failure === undefined && <p className="hint">{t('review.loading')}</p>
      ) : (
        <div className="review__columns">
          <section className="review__text" aria-label={t('review.text')}>
            <Summary article={article} />
            <BlockList
              article={article}
              active={active}
              shown={shown}
              onActive={setActive}
              onFlip={review.flip}
              onRole={review.setRole}
            />
            <BlockActions
              block={block}
              onFlip={review.flip}
              onRole={review.setRole}
              onRule={(of) => setOver({ kind: 'rule', line: sliceRange(article.sourceText, of) })}
            />
          </section>
          <section className="review__facts" aria-label={t('review.facts')}>
            <MetadataFields article={article} onChange={review.describe} onShow={show} />
          </section>
        </div>
      )}
      {review.question !== undefined && <DropQuestion work={review.question.work} onAnswer={review.answer} />}
      {over.kind === 'rules' && <OutletRulesDialog onClose={() => setOver({ kind: 'none' })} />}
      {over.kind === 'rule' && (
        <LineRuleDialog
          line={over.line}
          outlet={article?.metadata.outlet}
          onClose={() => setOver({ kind: 'none' })}
        />
      )}
    </Modal>
  );
}

function Summary({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation();
  const kept = article.blocks.filter(({ keep }) => keep).length;
  return (
    <p className="hint" role="status">
      {t('review.summary', {
        kept,
        dropped: article.blocks.length - kept,
        segments: article.segments.length,
      })}
    </p>
  );
}
