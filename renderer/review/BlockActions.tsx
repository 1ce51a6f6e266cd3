import { Eye, EyeOff, ListPlus, Tag } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockRole, type Block } from '../../shared/model/article.ts';
import { MenuButton } from '../app/MenuButton.tsx';
import { useBlockWords } from './use-block-words.ts';

interface BlockActionsProps {
  /** The active block. */
  readonly block: Block | undefined;
  readonly onFlip: (block: Block) => void;
  readonly onRole: (block: Block, role: BlockRole) => void;
  readonly onRule: (block: Block) => void;
}

/** What can be done to the active block, as buttons, with the keys that do the same in the list. */
export function BlockActions({ block, onFlip, onRole, onRule }: BlockActionsProps): ReactNode {
  const { t } = useTranslation();
  const words = useBlockWords();
  if (block === undefined) return null;
  return (
    <div className="block-actions">
      <button type="button" className="button" onClick={() => onFlip(block)}>
        {block.keep ? <EyeOff aria-hidden size={15} /> : <Eye aria-hidden size={15} />}
        {block.keep ? t('review.drop') : t('review.keep')}
        <kbd className="key">{t('review.keyFlip')}</kbd>
      </button>
      <MenuButton
        label={t('review.roleIs', { role: words.role[block.role] })}
        icon={<Tag aria-hidden size={15} />}
        className="button"
        items={BlockRole.options.map((role, index) => ({
          id: role,
          label: t('review.roleNumbered', { number: index + 1, role: words.role[role] }),
          icon: null,
          run: () => onRole(block, role),
        }))}
      />
      <button type="button" className="button" onClick={() => onRule(block)}>
        <ListPlus aria-hidden size={15} />
        {t('review.makeRule')}
      </button>
    </div>
  );
}
