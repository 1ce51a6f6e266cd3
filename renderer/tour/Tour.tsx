import { X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { placeBeside, type Box } from './place-beside.ts';
import { useTourSteps } from './use-tour-steps.ts';
import './tour.css';

/**
 * Five stops through the workbench. It is no modal dialog: everything around it can be used while it is there. Escape,
 * the close button or the last step end it, and then the focus is where it was before.
 */
export function Tour({ onEnd }: { readonly onEnd: () => void }): ReactNode {
  const { t } = useTranslation();
  const steps = useTourSteps();
  const [index, setIndex] = useState(0);
  const step = steps[index];
  const box = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const anchor = useAnchor(step?.anchor ?? '');
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number }>();
  const titleId = useId();
  const textId = useId();
  const isLast = index === steps.length - 1;

  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect();
    if (size !== undefined) setPlace(placeBeside(anchor, size, { width: innerWidth, height: innerHeight }));
  }, [anchor, index]);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const isPlaced = place !== undefined;
  useEffect(() => {
    if (isPlaced) next.current?.focus();
  }, [index, isPlaced]);

  if (step === undefined) return null;
  return (
    <>
      {anchor !== undefined && <div className="tour__ring" aria-hidden style={ringOf(anchor)} />}
      <div
        ref={box}
        className="tour"
        role="dialog"
        aria-labelledby={titleId}
        aria-describedby={textId}
        style={{ ...place, visibility: isPlaced ? 'visible' : 'hidden' }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onEnd();
        }}
      >
        <p className="tour__count">{t('tour.count', { number: index + 1, total: steps.length })}</p>
        <h2 className="tour__title" id={titleId}>
          {step.title}
        </h2>
        <p id={textId}>{step.text}</p>
        <div className="tour__acts">
          {!isLast && (
            <button type="button" className="button button--quiet" onClick={onEnd}>
              {t('tour.skip')}
            </button>
          )}
          {index > 0 && (
            <button type="button" className="button" onClick={() => setIndex(index - 1)}>
              {t('tour.back')}
            </button>
          )}
          <button
            ref={next}
            type="button"
            className="button button--primary"
            onClick={() => (isLast ? onEnd() : setIndex(index + 1))}
          >
            {isLast ? t('tour.finish') : t('tour.next')}
          </button>
        </div>
        <button
          type="button"
          className="button button--quiet button--icon button--small tour__close"
          aria-label={t('tour.skip')}
          onClick={onEnd}
        >
          <X aria-hidden size={14} />
        </button>
      </div>
    </>
  );
}

/** Where the element of a stop is, also after the window changes; undefined while it is hidden. */
function useAnchor(name: string): Box | undefined {
  const [found, setFound] = useState<Box>();
  useLayoutEffect(() => {
    const measure = (): void => {
      const rect = document.querySelector(`[data-tour="${name}"]`)?.getBoundingClientRect();
      setFound(rect === undefined || rect.width === 0 ? undefined : rect);
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [name]);
  return found;
}

function ringOf({ left, top, width, height }: Box): Box {
  return { left, top, width, height };
}
