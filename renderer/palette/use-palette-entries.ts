import { useTranslation } from 'react-i18next';
import { commands, type Command, type CommandId } from '../../shared/commands.ts';
import type { ArticleSummary } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { useKeyLabels } from '../app/use-key-labels.ts';
import { useWorkbench } from '../app/workbench-context.ts';
import type { SessionSnapshot } from '../editor/session-snapshot.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { whyUnavailable, type Missing } from './why-unavailable.ts';

interface EntrySources {
  readonly articles: readonly ArticleSummary[];
  readonly snapshot: SessionSnapshot | undefined;
  readonly hasReport: boolean;
  readonly run: (command: CommandId) => void;
  readonly openArticle: (id: ArticleId) => void;
  readonly goToSegment: (number: number) => void;
}

/** Everything that the palette offers for what was typed: commands, the articles, and a segment for a number. */
export function usePaletteEntries(sources: EntrySources, typed: string): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const commandEntries = useCommandEntries(sources);
  const articleEntries = sources.articles.map((article): PaletteEntry => {
    const title = article.title === '' ? t('article.untitled') : article.title;
    return {
      id: `article:${article.id}`,
      name: t('palette.goToArticle', { title }),
      group: article.outlet ?? t('palette.article'),
      act: () => sources.openArticle(article.id),
    };
  });
  const segment = useSegmentEntry(sources, typed);
  return [...segment, ...commandEntries, ...(typed.trim() === '' ? [] : articleEntries)];
}

function useCommandEntries({ snapshot, hasReport, run }: EntrySources): readonly PaletteEntry[] {
  const { t, i18n } = useTranslation();
  const { host } = useWorkbench();
  const keyOf = useKeyLabels();
  const other = i18n.getFixedT(i18n.language === 'id' ? 'en' : 'id');
  const missing: Record<Missing, string> = {
    article: t('palette.needsArticle'),
    annotation: t('palette.needsAnnotation'),
    span: t('palette.needsSpan'),
    report: t('palette.needsReport'),
    undo: t('palette.nothingToUndo'),
    redo: t('palette.nothingToRedo'),
  };
  const all: readonly Command[] = commands;
  return all
    .filter(({ id, needsDialogs }) => id !== 'palette.open' && (needsDialogs !== true || host.dialogs))
    .map((command) => {
      const lacks = whyUnavailable(command, snapshot, hasReport);
      return {
        id: command.id,
        name: t(command.label),
        alias: other(command.label),
        group: command.menu === undefined ? '' : t(`menu.${command.menu.name}`),
        key: keyOf(command.id),
        unavailable: lacks === undefined ? undefined : missing[lacks],
        act: () => run(command.id),
      };
    });
}

/** "12" and "segment 12" offer the way to that segment. */
function useSegmentEntry({ snapshot, goToSegment }: EntrySources, typed: string): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const number = Number(/^\D*(?<number>\d{1,6})$/.exec(typed.trim())?.groups?.['number'] ?? 0);
  const last = snapshot?.progress.segments ?? 0;
  if (number < 1 || number > last) return [];
  return [
    {
      id: 'segment.number',
      name: t('palette.goToSegment', { number }),
      group: t('menu.segment'),
      act: () => goToSegment(number),
    },
  ];
}
