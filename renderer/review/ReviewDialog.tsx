import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { LineRule } from '../../shared/model/outlet-rule.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import { keyLabel } from '../app/command-keys.ts';
import { Modal } from '../app/Modal.tsx';
import { useWorkbench } from '../app/workbench-context.ts';
import { BlockActions } from './BlockActions.tsx';
import { BlockList, type BlockActs } from './BlockList.tsx';
import { DropQuestion } from './DropQuestion.tsx';
import { LineRuleDialog } from './LineRuleDialog.tsx';
import { MetadataFields } from './MetadataFields.tsx';
import { OutletRulesDialog } from './OutletRulesDialog.tsx';
import { ReviewSummary } from './ReviewSummary.tsx';
import { RuleOutcome } from './RuleOutcome.tsx';
import { chosenBlocks, useBlockChoice } from './use-block-choice.ts';
import { useReview } from './use-review.ts';
import { useRuleActs } from './use-rule-acts.ts';
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
  const { client } = useWorkbench();
  const review = useReview(articleId, flush);
  const ruleActs = useRuleActs();
  const choice = useBlockChoice();
  const keys = useId();
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<FoundPlace>();
  const [over, setOver] = useState<Over>({ kind: 'none' });
  const { article } = review;
  const block = article?.blocks[choice.active];
  const chosen = chosenBlocks(article?.blocks ?? [], choice);

  function show(place: FoundPlace): void {
    setShown(place);
    choice.choose(place.block);
  }

  async function makeRule(rule: LineRule, appliesHere: boolean): Promise<boolean> {
    if (article !== undefined && article.metadata.outlet === undefined)
      await review.describe((metadata) => ({ ...metadata, outlet: rule.outlet }));
    return ruleActs.run(async () => {
      const { id } = await client.request('outletRules.save', { rule });
      return appliesHere ? ruleActs.apply(id) : { text: t('review.ruleMade') };
    });
  }

  const acts: BlockActs = {
    onFlip: () => {
      if (block !== undefined) review.flip(chosen, block);
    },
    onRole: (role) => review.setRole(chosen, role),
    onRule: () => {
      if (article === undefined || block === undefined) return;
      setOver({ kind: 'rule', line: sliceRange(article.sourceText, block) });
    },
  };

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
      <RuleOutcome acts={ruleActs} />
      {article === undefined ? (
        review.failure === undefined && <p className="hint">{t('review.loading')}</p>
      ) : (
        <div className="review__columns">
          <section className="review__text" aria-label={t('review.text')}>
            <ReviewSummary article={article} chosen={chosen.length} />
            <BlockList
              {...acts}
              list={list}
              article={article}
              choice={choice}
              shown={shown}
              describedBy={keys}
              onTakeBack={review.takeBack}
            />
            <BlockActions
              block={block}
              count={chosen.length}
              onFlip={() => {
                acts.onFlip();
                list.current?.focus();
              }}
              onRole={(role) => {
                acts.onRole(role);
                list.current?.focus();
              }}
              onRule={acts.onRule}
            />
            <p id={keys} className="hint review__keys">
              {t('review.keys', { undo: keyLabel('Mod-z') })}
            </p>
          </section>
          <section className="review__facts" aria-label={t('review.facts')}>
            <MetadataFields
              article={article}
              onChange={(change) => void review.describe(change)}
              onShow={show}
            />
          </section>
        </div>
      )}
      {review.question !== undefined && <DropQuestion work={review.question.work} onAnswer={review.answer} />}
      {over.kind === 'rules' && <OutletRulesDialog onClose={() => setOver({ kind: 'none' })} />}
      {over.kind === 'rule' && (
        <LineRuleDialog
          line={over.line}
          outlet={article?.metadata.outlet}
          acts={ruleActs}
          onMake={makeRule}
          onClose={() => setOver({ kind: 'none' })}
        />
      )}
    </Modal>
  );
}
