import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus a place after a dialog. A dialog gives it back by itself, except where what had it is no longer there (a
 * notice whose button opened it): then `otherwise` gets it.
 */
export function useFocusAfterDialog(isOpen: boolean, otherwise: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) otherwise.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, otherwise]);
}
