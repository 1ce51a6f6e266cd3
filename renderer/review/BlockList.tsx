import { useEffect, useId, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockRole, type Article } from '../../shared/model/article.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import { placeOfKey } from './block-place.ts';
import { BlockRow } from './BlockRow.tsx';
import type { BlockChoice } from './use-block-choice.ts';
import { useBlockWords } from './use-block-words.ts';

/** What can be done to the chosen blocks. */
export interface BlockActs {
  readonly onFlip: () => void;
  readonly onRole: (role: BlockRole) => void;
  /** Makes a rule from the active block. */
  readonly onRule: () => void;
}

interface BlockListProps extends BlockActs {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly article: Article;
  readonly choice: BlockChoice;
  /** Words that are shown to a person: where a field of the metadata was found. */
  readonly shown: TextRange | undefined;
  /** Id of the element that says the keys. */
  readonly describedBy: string;
  readonly onTakeBack: () => void;
}

/**
 * The whole text of an article in its own order, block by block. In the terms of ARIA it is a list of which several options may be
 * selected: the selected ones are kept. Keys move (`placeOfKey`), with Shift and a key for moving several blocks are chosen; Space
 * or K flips them, a digit gives them a role, R makes a rule, and the platform's key for undo takes the last change back.
 */
export function BlockList(props: BlockListProps): ReactNode {
  const { article, choice, list } = props;
  const { active } = choice;
  const { t } = useTranslation();
  const words = useBlockWords();
  const id = useId();
  const optionId = (index: number): string => `${id}-${index}`;

  useEffect(() => list.current?.focus(), [list]);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [list, active, props.shown]);

  function onKeyDown(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    if (event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() !== 'z' || shiftKey) return;
      props.onTakeBack();
    } else {
      const page = shownBlocks(list.current);
      const place = placeOfKey(key, shiftKey, { blocks: article.blocks, active, page });
      if (place !== undefined) choice.choose(place, shiftKey && key.length > 1);
      else if (article.blocks[active] === undefined || !act(key)) return;
    }
    event.preventDefault();
  }

  function act(key: string): boolean {
    const role = BlockRole.options[Number(key) - 1];
    if (key === ' ' || key.toLowerCase() === 'k') props.onFlip();
    else if (key.toLowerCase() === 'r') props.onRule();
    else if (role !== undefined) props.onRole(role);
    else return false;
    return true;
  }

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('review.text')}
      aria-describedby={props.describedBy}
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
          isChosen={index >= choice.from && index <= choice.to}
          isContinued={continuesLine(article, index)}
          shown={props.shown}
          onChoose={(isExtended) => choice.choose(index, isExtended)}
          onFlip={props.onFlip}
        />
      ))}
    </div>
  );
}

function continuesLine({ sourceText, blocks }: Article, index: number): boolean {
  const [before, block] = [blocks[index - 1], blocks[index]];
  return (
    before !== undefined && block !== undefined && !/[\n\r]/u.test(sourceText.slice(before.end, block.start))
  );
}

/** How many blocks of the list are in view, which is how far a page goes. */
function shownBlocks(list: HTMLElement | null): number {
  if (list === null) return 1;
  const view = list.getBoundingClientRect();
  const rows = [...list.children].map((row) => row.getBoundingClientRect());
  return Math.max(1, rows.filter(({ top, bottom }) => top >= view.top && bottom <= view.bottom).length);
}
