import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { placeMenu } from './place-menu.ts';
import './menu-button.css';

/** One line of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly run: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly className: string;
  readonly items: readonly MenuItem[];
}

/**
 * A button that opens a menu (WAI-ARIA "menu button" pattern: arrow keys, Home, End, Escape). The menu lies in the top layer, so
 * that nothing that scrolls around the button cuts it off.
 */
export function MenuButton({ label, icon, className, items }: MenuButtonProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();

  useLayoutEffect(() => {
    if (!isOpen || menu.current === null || button.current === null) return;
    menu.current.showPopover();
    placeMenu(menu.current, button.current);
    focusItem(menu.current, 0);
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: PointerEvent): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false);
    };
    const closeMoved = (event: Event): void => {
      if (!(event.target instanceof Node) || menu.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('scroll', closeMoved, true);
    window.addEventListener('resize', closeMoved);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('scroll', closeMoved, true);
      window.removeEventListener('resize', closeMoved);
    };
  }, [isOpen]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  function onMenuKey(event: KeyboardEvent): void {
    const current = menuItems(menu.current).findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) focusItem(menu.current, next);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    if (next !== undefined || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  return (
    <div className="menu-button" ref={root}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon}
        {label}
      </button>
      {isOpen && (
        <div
          ref={menu}
          id={menuId}
          role="menu"
          popover="manual"
          tabIndex={-1}
          aria-label={label}
          className="menu"
          onKeyDown={onMenuKey}
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="menu__item"
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.icon}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function menuItems(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

/** Counts round at both ends. */
function focusItem(menu: HTMLElement | null, index: number): void {
  const items = menuItems(menu);
  items.at(index % items.length)?.focus();
}
