import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockRole, type Article, type Block } from '../../shared/model/article.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import { useBlockWords, type BlockWords } from './use-block-words.ts';

interface BlockListProps {
  readonly article: Article;
  readonly active: number;
  /** Words that are shown to a person: where a field of the metadata was found. */
  readonly shown: TextRange | undefined;
  readonly onActive: (index: number) => void;
  readonly onFlip: (block: Block) => void;
  readonly onRole: (block: Block, role: BlockRole) => void;
}

/**
 * The whole text of an article in its own order, block by block. In the terms of ARIA it is a list of which several options may be
 * selected: the selected ones are kept. Arrow keys move, Space or K flips, a digit gives a role.
 */
export function BlockList(props: BlockListProps): ReactNode {
  const { article, active, onActive } = props;
  const { t } = useTranslation();
  const words = useBlockWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const optionId = (index: number): string => `${id}-${index}`;

  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active, props.shown]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = article.blocks.length - 1;
    const place = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: last }[event.key];
    const block = article.blocks[active];
    const role = BlockRole.options[Number(event.key) - 1];
    if (place !== undefined) onActive(Math.max(0, Math.min(last, place)));
    else if (block === undefined) return;
    else if (event.key === ' ' || event.key.toLowerCase() === 'k') props.onFlip(block);
    else if (role !== undefined) props.onRole(block, role);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('review.text')}
      aria-multiselectable
      aria-activedescendant={article.blocks.length === 0 ? undefined : optionId(active)}
      className="block-list"
      onKeyDown={onKeyDown}
    >
      {article.blocks.map((block, index) => (
        <BlockRow
          key={block.start}
          id={optionId(index)}
          article={article}
          block={block}
          words={words}
          isActive={index === active}
          isContinued={continuesLine(article, index)}
          shown={props.shown}
          onChoose={() => onActive(index)}
          onFlip={() => props.onFlip(block)}
        />
      ))}
    </div>
  );
}

interface BlockRowProps {
  readonly id: string;
  readonly article: Article;
  readonly block: Block;
  readonly words: BlockWords;
  readonly isActive: boolean;
  readonly isContinued: boolean;
  readonly shown: TextRange | undefined;
  readonly onChoose: () => void;
  readonly onFlip: () => void;
}

function BlockRow(props: BlockRowProps): ReactNode {
  const { id, article, block, words, isActive, isContinued, shown } = props;
  const { t } = useTranslation();
  return (
    // Keys go to the list, which names its active option.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      aria-selected={block.keep}
      data-active={isActive ? '' : undefined}
      className={`block-row ${block.keep ? '' : 'block-row--dropped'} ${isContinued ? 'block-row--continued' : ''}`}
      onClick={props.onChoose}
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

function continuesLine({ sourceText, blocks }: Article, index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  return (
    before !== undefined && block !== undefined && !/[\n\r]/u.test(sourceText.slice(before.end, block.start))
  );
}
