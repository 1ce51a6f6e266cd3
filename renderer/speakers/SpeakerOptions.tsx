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
  /** Called when the field has been scrolled out of the window. */
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
    if (list.current !== null && !list.current.matches(':popover-open')) list.current.showPopover();
    place(list.current, anchor.current);
  });

  useEffect(() => {
    const follow = (event: Event): void => {
      if (event.target !== list.current && !place(list.current, anchor.current)) onLeave();
    };
    window.addEventListener('scroll', follow, { capture: true });
    return () => window.removeEventListener('scroll', follow, { capture: true });
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

/** Hangs the list below its field, or above it where there is more room; false when the field is out of the window. */
function place(list: HTMLElement | null, anchor: HTMLElement | null): boolean {
  const field = anchor?.getBoundingClientRect();
  if (list === null || field === undefined) return false;
  const below = window.innerHeight - field.bottom - margin;
  const isAbove = below < leastHeight && field.top > below;
  list.style.left = `${field.left}px`;
  list.style.width = `${field.width}px`;
  list.style.maxHeight = `${(isAbove ? field.top : below) - margin}px`;
  list.style.top = isAbove ? 'auto' : `${field.bottom + 2}px`;
  list.style.bottom = isAbove ? `${window.innerHeight - field.top + 2}px` : 'auto';
  return field.bottom > 0 && field.top < window.innerHeight;
}
