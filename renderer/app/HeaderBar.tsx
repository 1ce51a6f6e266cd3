import {
  CircleQuestionMark,
  Command as CommandIcon,
  Download,
  ListChecks,
  PanelLeft,
  PanelRight,
  Redo2,
  Settings,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../shared/commands.ts';
import type { ArticleSummary } from '../../shared/model/article.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { SaveState } from './SaveState.tsx';
import { useKeyLabels } from './use-key-labels.ts';
import { useSessionSnapshot } from './use-session-snapshot.ts';
import './header-bar.css';

interface HeaderBarProps {
  readonly workspace: string;
  readonly article: ArticleSummary | undefined;
  readonly session: EditorSession | undefined;
  readonly isArticlesOpen: boolean;
  readonly isAnnotationsOpen: boolean;
  readonly run: (command: CommandId) => void;
}

/** The bar on top: which workspace and article this is, whether it is saved, and the commands of every minute. */
export function HeaderBar(props: HeaderBarProps): ReactNode {
  const { t } = useTranslation();
  const { article, run } = props;
  const snapshot = useSessionSnapshot(props.session);
  return (
    <header className="header-bar" aria-label={t('app.header')}>
      <div className="header-bar__side">
        <ToggleButton
          label={t('header.toggleArticles')}
          command="view.articles"
          isPressed={props.isArticlesOpen}
          icon={<PanelLeft aria-hidden size={17} />}
          run={run}
        />
        <span className="header-bar__workspace" title={props.workspace}>
          {props.workspace}
        </span>
      </div>
      <div className="header-bar__article">
        <ArticleHeading article={article} />
        {snapshot !== undefined && <SaveState state={snapshot.saveState} />}
      </div>
      <div className="header-bar__side header-bar__side--end">
        <IconButton
          label={t('header.undo')}
          command="edit.undo"
          isDisabled={snapshot?.canUndo !== true}
          run={run}
        >
          <Undo2 aria-hidden size={17} />
        </IconButton>
        <IconButton
          label={t('header.redo')}
          command="edit.redo"
          isDisabled={snapshot?.canRedo !== true}
          run={run}
        >
          <Redo2 aria-hidden size={17} />
        </IconButton>
        <IconButton label={t('header.commands')} command="palette.open" anchor="commands" run={run}>
          <CommandIcon aria-hidden size={17} />
        </IconButton>
        <IconButton
          label={t('header.review')}
          command="article.review"
          isDisabled={article === undefined}
          run={run}
        >
          <ListChecks aria-hidden size={17} />
        </IconButton>
        <IconButton label={t('header.export')} command="export.open" run={run}>
          <Download aria-hidden size={17} />
        </IconButton>
        <IconButton label={t('header.settings')} command="settings.open" run={run}>
          <Settings aria-hidden size={17} />
        </IconButton>
        <IconButton label={t('header.help')} command="help.open" run={run}>
          <CircleQuestionMark aria-hidden size={17} />
        </IconButton>
        <ToggleButton
          label={t('header.toggleAnnotations')}
          command="view.annotations"
          isPressed={props.isAnnotationsOpen}
          icon={<PanelRight aria-hidden size={17} />}
          run={run}
        />
      </div>
    </header>
  );
}

function ArticleHeading({ article }: { readonly article: ArticleSummary | undefined }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  if (article === undefined) return <h1 className="header-bar__title">{t('app.name')}</h1>;
  const title = article.title === '' ? t('article.untitled') : article.title;
  const facts = [
    article.outlet,
    article.published === undefined ? undefined : formats.day(article.published),
  ];
  return (
    <>
      <h1 className="header-bar__title" lang="id" title={title}>
        {title}
      </h1>
      <span className="header-bar__facts">{facts.filter((fact) => fact !== undefined).join(' · ')}</span>
    </>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly command: CommandId;
  readonly isDisabled?: boolean;
  /** What the tour calls the button. */
  readonly anchor?: string;
  readonly run: (command: CommandId) => void;
  readonly children: ReactNode;
}

function IconButton(props: IconButtonProps): ReactNode {
  const { label, command, isDisabled = false, anchor, run, children } = props;
  return (
    <button
      type="button"
      data-tour={anchor}
      className="button button--quiet button--icon"
      aria-label={label}
      title={useTooltip(label, command)}
      disabled={isDisabled}
      onClick={() => run(command)}
    >
      {children}
    </button>
  );
}

interface ToggleButtonProps {
  readonly label: string;
  readonly command: CommandId;
  readonly isPressed: boolean;
  readonly icon: ReactNode;
  readonly run: (command: CommandId) => void;
}

function ToggleButton({ label, command, isPressed, icon, run }: ToggleButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="button button--quiet button--icon"
      aria-label={label}
      aria-pressed={isPressed}
      title={useTooltip(label, command)}
      onClick={() => run(command)}
    >
      {icon}
    </button>
  );
}

function useTooltip(label: string, command: CommandId): string {
  const { t } = useTranslation();
  const key = useKeyLabels()(command);
  return key === undefined ? label : t('header.withKey', { label, key });
}
