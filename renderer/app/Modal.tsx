import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showDialog } from './show-dialog.ts';
import './modal.css';

interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the bottom, the main one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** More classes of the dialog: another size, or that it can be printed. */
  readonly className?: string;
  /** Id of the element that describes the dialog, for screen readers. */
  readonly describedBy?: string;
  /** The focus begins on the title: for what is read first, and whose first control is not what most people want. */
  readonly startsAtTitle?: boolean;
  /** Called when the person leaves by Escape or the close button. Absent: the dialog cannot be left now. */
  readonly onClose: (() => void) | undefined;
}

/**
 * A modal dialog on the native element, which keeps the focus inside, makes the rest inert and gives the focus back.
 * It is open as long as it is rendered.
 */
export function Modal({
  title,
  children,
  actions,
  wide = false,
  className = '',
  describedBy,
  startsAtTitle = false,
  onClose,
}: ModalProps): ReactNode {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  // A layout effect, because its end comes before the element is taken out of the page: only then does it give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const close = showDialog(element);
    // A browser that lets the keyboard scroll gives the focus to what scrolls, before the first control in it.
    if (startsAtTitle) heading.current?.focus();
    else if (document.activeElement === body.current)
      body.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    return close;
  }, [startsAtTitle]);

  return (
    <dialog
      ref={dialog}
      className={`modal ${wide ? 'modal--wide' : ''} ${className}`}
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 ref={heading} id={titleId} className="modal__title" tabIndex={startsAtTitle ? -1 : undefined}>
        {title}
      </h2>
      <div className="modal__body" ref={body}>
        {children}
      </div>
      {actions !== undefined && <div className="modal__actions">{actions}</div>}
      {/* Last, because a dialog focuses its first control when it opens, and that should be one of its own. */}
      {onClose !== undefined && (
        <button
          type="button"
          className="button button--quiet button--icon modal__close"
          aria-label={t('app.close')}
          onClick={onClose}
        >
          <X aria-hidden size={16} />
        </button>
      )}
    </dialog>
  );
}
