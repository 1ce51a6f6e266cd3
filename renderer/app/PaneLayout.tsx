import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator, type PanelImperativeHandle } from 'react-resizable-panels';

/** A pane that can be collapsed. */
export type SidePane = 'articles' | 'annotations';

/** Widths of the panes in percent of the window. */
export type PaneWidths = Readonly<Record<string, number>>;

const defaultWidths = { articles: 22, editor: 53, annotations: 25 };

interface PaneLayoutProps {
  readonly widths: PaneWidths;
  readonly onWidths: (widths: PaneWidths) => void;
  /** Told when a side pane opens or collapses, also while it is being dragged. */
  readonly onOpen: (pane: SidePane, isOpen: boolean) => void;
  readonly articles: ReactNode;
  readonly editor: ReactNode;
  readonly annotations: ReactNode;
  readonly articlesPane: Ref<PanelImperativeHandle>;
  readonly annotationsPane: Ref<PanelImperativeHandle>;
}

/** The three panes side by side. Both outer ones can be resized, and collapsed to nothing; the editor keeps the rest. */
export function PaneLayout(props: PaneLayoutProps): ReactNode {
  const { t } = useTranslation();
  const known = Object.keys(defaultWidths).every((pane) => pane in props.widths);
  return (
    <Group
      role="main"
      className="workbench__panes"
      defaultLayout={known ? { ...props.widths } : defaultWidths}
      onLayoutChanged={props.onWidths}
    >
      <Panel
        id="articles"
        panelRef={props.articlesPane}
        minSize="230px"
        maxSize="420px"
        collapsible
        onResize={(size) => props.onOpen('articles', size.asPercentage > 0)}
      >
        {props.articles}
      </Panel>
      <Separator className="separator" aria-label={t('app.resizeArticles')} />
      <Panel id="editor" minSize="400px">
        {props.editor}
      </Panel>
      <Separator className="separator" aria-label={t('app.resizeAnnotations')} />
      <Panel
        id="annotations"
        panelRef={props.annotationsPane}
        minSize="260px"
        maxSize="560px"
        collapsible
        onResize={(size) => props.onOpen('annotations', size.asPercentage > 0)}
      >
        {props.annotations}
      </Panel>
    </Group>
  );
}
