import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats.ts';
import type { RankedSpeaker } from './rank-speakers.ts';

interface SpeakerOptionsProps {
  readonly id: string;
  /** The field that the list hangs below. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly found: readonly RankedSpeaker[];
  /** A name that was typed and that nobody has, offered last. */
  readonly newName: string | undefined;
  readonly active: number;
  readonly optionId: (index: number) => string;
  readonly onTake: (index: number) => void;
  /** Called when the page scrolls under the list. */
  readonly onLeave: () => void;
}

/** Pixels between the list and the edge of the window, and the least height that it is given. */
const margin = 8;
const leastHeight = 120;

/** The list of a speaker field, in the page's top layer so that no pane cuts it off. */
export function SpeakerOptions(props: SpeakerOptionsProps): ReactNode {
  const { id, anchor, found, newName, active, optionId, onTake, onLeave } = props;
  const { t } = useTranslation();
  const { number } = useFormats();
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = list.current;
    const field = anchor.current?.getBoundingClientRect();
    if (element === null || field === undefined) return;
    if (!element.matches(':popover-open')) element.showPopover();
    const below = window.innerHeight - field.bottom - margin;
    const isAbove = below < leastHeight && field.top > below;
    element.style.left = `${field.left}px`;
    element.style.width = `${field.width}px`;
    element.style.maxHeight = `${(isAbove ? field.top : below) - margin}px`;
    element.style.top = isAbove ? 'auto' : `${field.bottom + 2}px`;
    element.style.bottom = isAbove ? `${window.innerHeight - field.top + 2}px` : 'auto';
  });

  useEffect(() => {
    const leave = (event: Event): void => {
      if (event.target !== list.current && event.target !== anchor.current) onLeave();
    };
    window.addEventListener('scroll', leave, { capture: true });
    return () => window.removeEventListener('scroll', leave, { capture: true });
  }, [anchor, onLeave]);

  const option = (index: number, key: string, content: ReactNode): ReactNode => (
    // The keys are those of the field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      key={key}
      id={optionId(index)}
      role="option"
      aria-selected={index === active}
      className="speaker-options__option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTake(index)}
    >
      {content}
    </div>
  );
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      popover="manual"
      className="speaker-options"
      aria-label={t('speakers.options')}
    >
      {found.map(({ speaker, alias, uses }, index) =>
        option(
          index,
          speaker.id,
          <>
            <span className="speaker-options__name">{speaker.name}</span>
            {alias !== undefined && (
              <span className="speaker-options__aside">{t('speakers.alsoCalled', { alias })}</span>
            )}
            {uses > 0 && (
              <span className="speaker-options__aside speaker-options__uses">
                {t('speakers.usedHere', { count: uses, formatted: number(uses) })}
              </span>
            )}
          </>,
        ),
      )}
      {newName !== undefined &&
        option(found.length, 'new', <span>{t('speakers.newOption', { name: newName })}</span>)}
    </div>
  );
}
