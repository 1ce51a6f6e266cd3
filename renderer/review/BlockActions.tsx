import { Eye, EyeOff, ListPlus, Tag } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockRole, type Block } from '../../shared/model/article.ts';
import { MenuButton } from '../app/MenuButton.tsx';
import { useFormats } from '../i18n/use-formats.ts';
import type { BlockActs } from './BlockList.tsx';
import { useBlockWords } from './use-block-words.ts';

interface BlockActionsProps extends BlockActs {
  /** The active block. */
  readonly block: Block | undefined;
  /** How many blocks are chosen, with the active one. */
  readonly count: number;
}

/** What can be done to the chosen blocks, as buttons, with the keys that do the same in the list. */
export function BlockActions({ block, count, onFlip, onRole, onRule }: BlockActionsProps): ReactNode {
  const { t } = useTranslation();
  const words = useBlockWords();
  const { number } = useFormats();
  if (block === undefined) return null;
  const dropText =
    count > 1 ? t('review.dropSeveral', { count, formatted: number(count) }) : t('review.drop');
  const keepText =
    count > 1 ? t('review.keepSeveral', { count, formatted: number(count) }) : t('review.keep');
  return (
    <div className="block-actions">
      <button type="button" className="button" onClick={onFlip}>
        {block.keep ? <EyeOff aria-hidden size={15} /> : <Eye aria-hidden size={15} />}
        {block.keep ? dropText : keepText}
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
          run: () => onRole(role),
        }))}
      />
      <button type="button" className="button" onClick={onRule}>
        <ListPlus aria-hidden size={15} />
        {t('review.makeRule')}
        <kbd className="key">{t('review.keyRule')}</kbd>
      </button>
    </div>
  );
}
