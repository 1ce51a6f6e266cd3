import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../shared/commands.ts';
import type { ArticleSummary } from '../../shared/model/article.ts';
import type { AnnotationId, ArticleId } from '../../shared/model/ids.ts';
import type { ArticleMarks } from '../articles/article-marks.ts';
import { RemoveArticleDialog } from '../articles/RemoveArticleDialog.tsx';
import type { EditorSession } from '../editor/editor-session.ts';
import { ExportDialog } from '../exchange/ExportDialog.tsx';
import type { IncomingFile } from '../exchange/incoming-file.ts';
import { PasteDialog } from '../exchange/PasteDialog.tsx';
import { HelpDialog } from '../help/HelpDialog.tsx';
import { HistoryDialog } from '../history/HistoryDialog.tsx';
import type { HistoryScope } from '../history/history-scope.ts';
import { ShortcutsDialog } from '../keys/ShortcutsDialog.tsx';
import { GoToSegmentDialog } from '../segments/GoToSegmentDialog.tsx';
import { CommandPalette } from '../palette/CommandPalette.tsx';
import { ReadingDialog } from '../reading/ReadingDialog.tsx';
import { OutletRulesDialog } from '../review/OutletRulesDialog.tsx';
import { ReviewDialog } from '../review/ReviewDialog.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { SpeakerDialog } from '../speakers/SpeakerDialog.tsx';

/** Which dialog is open. */
export type Dialog =
  | {
      readonly kind:
        | 'none'
        | 'settings'
        | 'export'
        | 'paste'
        | 'palette'
        | 'shortcuts'
        | 'help'
        | 'speakers'
        | 'goTo'
        | 'reading';
    }
  | { readonly kind: 'history'; readonly scope: HistoryScope }
  | { readonly kind: 'outletRules' }
  | { readonly kind: 'review'; readonly article: ArticleId }
  | { readonly kind: 'remove'; readonly article: ArticleSummary };

export const noDialog: Dialog = { kind: 'none' };

interface WorkbenchDialogsProps {
  readonly dialog: Dialog;
  readonly articles: readonly ArticleSummary[];
  readonly article: ArticleSummary | undefined;
  readonly marks: ArticleMarks;
  readonly session: EditorSession | undefined;
  /** Whether there is the report of an import to show. */
  readonly hasReport: boolean;
  readonly run: (command: CommandId) => void;
  readonly flush: () => Promise<boolean>;
  readonly onDialog: (dialog: Dialog) => void;
  readonly onOpen: (id: ArticleId) => void;
  /** Opens an article and selects an annotation in it. */
  readonly onMention: (id: ArticleId, annotation: AnnotationId) => void;
  readonly onImport: (file: IncomingFile) => void;
  readonly onRemove: (article: ArticleSummary) => Promise<void>;
}

/** The dialog that is open, if any. */
export function WorkbenchDialogs(props: WorkbenchDialogsProps): ReactNode {
  const { t } = useTranslation();
  const { dialog, onDialog, run } = props;
  const close = (): void => onDialog(noDialog);
  switch (dialog.kind) {
    case 'none':
      return null;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'export':
      return (
        <ExportDialog
          article={props.article}
          marked={[...props.marks]}
          total={props.articles.length}
          flush={props.flush}
          onClose={close}
        />
      );
    case 'paste':
      return <PasteDialog onClose={close} onImport={props.onImport} />;
    case 'palette':
      return (
        <CommandPalette
          articles={props.articles}
          session={props.session}
          hasReport={props.hasReport}
          run={run}
          openArticle={props.onOpen}
          onClose={close}
        />
      );
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'help':
      return (
        <HelpDialog
          onShortcuts={() => run('help.shortcuts')}
          onTour={() => {
            close();
            run('help.tour');
          }}
          onClose={close}
        />
      );
    case 'history':
      if (props.session === undefined) return null;
      return <HistoryDialog session={props.session} scope={dialog.scope} onClose={close} />;
    case 'reading':
      if (props.session === undefined) return null;
      return (
        <ReadingDialog
          session={props.session}
          title={props.article?.title || t('article.untitled')}
          onClose={close}
        />
      );
    case 'goTo':
      if (props.session === undefined) return null;
      return <GoToSegmentDialog session={props.session} onClose={close} />;
    case 'speakers':
      return (
        <SpeakerDialog
          session={props.session}
          onMention={(article, annotation) => {
            close();
            props.onMention(article, annotation);
          }}
          onClose={close}
        />
      );
    case 'review':
      return <ReviewDialog articleId={dialog.article} flush={props.flush} onClose={close} />;
    case 'outletRules':
      return <OutletRulesDialog onClose={close} />;
    case 'remove':
      return (
        <RemoveArticleDialog
          article={dialog.article}
          onRemove={() => props.onRemove(dialog.article)}
          onClose={close}
        />
      );
  }
}
