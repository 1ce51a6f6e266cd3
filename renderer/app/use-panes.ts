import { useRef, useState, type RefObject } from 'react';
import { usePanelRef, type PanelImperativeHandle } from 'react-resizable-panels';
import type { EditorSession } from '../editor/editor-session.ts';
import type { SidePane } from './PaneLayout.tsx';
import { useSettings } from './workbench-context.ts';

/** What commands do with the panes. */
export interface Panes {
  readonly refs: Readonly<Record<SidePane, RefObject<PanelImperativeHandle | null>>>;
  /** The element of the annotation pane, which takes the focus when it has nothing else to focus. */
  readonly annotations: RefObject<HTMLElement | null>;
  readonly isPaneOpen: (pane: SidePane) => boolean;
  readonly toggle: (pane: SidePane) => void;
  /** Opens a pane if it is collapsed, then calls `after` once it is there. */
  readonly show: (pane: SidePane, after: () => void) => void;
  /** Moves the focus to the next (1) or the previous (-1) open pane. */
  readonly focusNext: (direction: 1 | -1) => void;
  readonly noteOpen: (pane: SidePane, isOpen: boolean) => void;
}

interface PaneSources {
  readonly list: RefObject<HTMLElement | null>;
  readonly session: EditorSession | undefined;
}

/** Collapses, opens and focuses the panes. */
export function usePanes({ list, session }: PaneSources): Panes {
  const { panes: stored } = useSettings();
  const [collapsed, setCollapsed] = useState<ReadonlySet<SidePane>>(
    () => new Set((['articles', 'annotations'] as const).filter((pane) => stored[pane] === 0)),
  );
  const annotations = useRef<HTMLElement>(null);
  const refs = { articles: usePanelRef(), annotations: usePanelRef() };
  const isOpen = (pane: SidePane): boolean => !collapsed.has(pane);

  function focusPane(pane: SidePane | 'editor'): void {
    if (pane === 'articles') list.current?.focus();
    else if (pane === 'editor') session?.focus();
    else firstControl(annotations.current)?.focus();
  }

  return {
    refs,
    annotations,
    isPaneOpen: isOpen,
    noteOpen(pane, isNowOpen) {
      if (isNowOpen === isOpen(pane)) return;
      setCollapsed(
        (before) => new Set(isNowOpen ? [...before].filter((one) => one !== pane) : [...before, pane]),
      );
    },
    toggle(pane) {
      if (!isOpen(pane)) {
        refs[pane].current?.expand();
        return;
      }
      if (hasFocus(pane)) session?.focus();
      refs[pane].current?.collapse();
    },
    show(pane, after) {
      // What is typed next must not go elsewhere: only a pane that has to open first makes it wait.
      if (isOpen(pane)) {
        after();
        return;
      }
      refs[pane].current?.expand();
      requestAnimationFrame(after);
    },
    focusNext(direction) {
      const reachable = (['articles', 'editor', 'annotations'] as const).filter((pane) =>
        pane === 'editor' ? session !== undefined : isOpen(pane),
      );
      const current = reachable.findIndex((pane) => hasFocus(pane));
      const start = current === -1 && direction === -1 ? 0 : current;
      const next = reachable.at((start + direction) % reachable.length);
      if (next !== undefined) focusPane(next);
    },
  };
}

/** The panel library gives each pane's element the pane's id. */
function hasFocus(pane: SidePane | 'editor'): boolean {
  return document.getElementById(pane)?.contains(document.activeElement) ?? false;
}

/** The first thing in a pane that can be used, or the pane itself. */
function firstControl(pane: HTMLElement | null): HTMLElement | null {
  return pane?.querySelector<HTMLElement>('button:not(:disabled), input, select, [tabindex="0"]') ?? pane;
}
