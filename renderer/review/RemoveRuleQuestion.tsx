import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutletRule } from '../../shared/model/outlet-rule.ts';
import { Modal } from '../app/Modal.tsx';

interface RemoveRuleQuestionProps {
  readonly rule: OutletRule;
  /** How many lines it has dropped, in words. */
  readonly dropped: string;
  /** Whether the dropped lines are kept again; undefined when the rule stays. */
  readonly onAnswer: (keepAgain: boolean | undefined) => void;
}

/** Asks what becomes of the lines that a rule has dropped when it is removed. */
export function RemoveRuleQuestion({ rule, dropped, onAnswer }: RemoveRuleQuestionProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Modal
      title={t('review.removeTitle')}
      wide
      onClose={() => onAnswer(undefined)}
      actions={
        <>
          <button type="button" className="button" onClick={() => onAnswer(undefined)}>
            {t('app.cancel')}
          </button>
          <button type="button" className="button" onClick={() => onAnswer(false)}>
            {t('review.removeLeave')}
          </button>
          <button type="button" className="button button--primary" onClick={() => onAnswer(true)}>
            {t('review.removeKeep')}
          </button>
        </>
      }
    >
      <p>
        <q lang="id">{rule.text}</q>
      </p>
      <p>{t('review.removeDropped', { lines: dropped })}</p>
      <p className="hint">{t('review.removeHelp')}</p>
    </Modal>
  );
}
