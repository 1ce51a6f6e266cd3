import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, Block } from '../../shared/model/article.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import type { BlockWords } from './use-block-words.ts';

interface BlockRowProps {
  readonly id: string;
  readonly article: Article;
  readonly block: Block;
  readonly words: BlockWords;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isContinued: boolean;
  readonly shown: TextRange | undefined;
  readonly onChoose: (isExtended: boolean) => void;
  readonly onFlip: () => void;
}

/** A block in the list: its role, its text, and why it is dropped. */
export function BlockRow(props: BlockRowProps): ReactNode {
  const { id, article, block, words, isActive, isChosen, isContinued, shown } = props;
  const { t } = useTranslation();
  return (
    // Keys go to the list, which names its active option.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      aria-selected={block.keep}
      data-active={isActive ? '' : undefined}
      data-chosen={isChosen ? '' : undefined}
      className={`block-row ${block.keep ? '' : 'block-row--dropped'} ${isContinued ? 'block-row--continued' : ''}`}
      onClick={(event) => props.onChoose(event.shiftKey)}
      onDoubleClick={props.onFlip}
    >
      <span className="block-row__role">{words.role[block.role]}</span>
      <span className="block-row__text" lang="id">
        <ShownText text={article.sourceText} range={block} shown={shown} />
      </span>
      {!block.keep && (
        <span className="block-row__reason">
          <strong>{t('review.dropped')}</strong>{' '}
          {block.reason === undefined ? t('review.noReason') : words.reason(block.reason)}
        </span>
      )}
    </div>
  );
}

interface ShownTextProps {
  readonly text: string;
  readonly range: TextRange;
  readonly shown: TextRange | undefined;
}

function ShownText({ text, range, shown }: ShownTextProps): ReactNode {
  if (shown === undefined || shown.start < range.start || shown.end > range.end)
    return text.slice(range.start, range.end);
  return (
    <>
      {text.slice(range.start, shown.start)}
      <mark>{text.slice(shown.start, shown.end)}</mark>
      {text.slice(shown.end, range.end)}
    </>
  );
}
