import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../shared/commands.ts';
import { useKeyLabels } from '../app/use-key-labels.ts';
import { useWorkbench } from '../app/workbench-context.ts';

/** One page of the help. */
export interface HelpTopic {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The help, with the keys and places as they are in this workbench. */
export function useHelpTopics(): readonly HelpTopic[] {
  const { t } = useTranslation();
  const { host } = useWorkbench();
  const keyOf = useKeyLabels();
  const key = (id: CommandId): string => keyOf(id) ?? t('shortcuts.noKey');
  return [
    {
      id: 'start',
      title: t('help.startTitle'),
      paragraphs: [t('help.start1'), t('help.start2'), t('help.start3', { key: key('palette.open') })],
    },
    {
      id: 'translate',
      title: t('help.translateTitle'),
      paragraphs: [
        t('help.translate1', { key: key('segment.confirmNextOpen') }),
        t('help.translate2', { review: key('segment.review') }),
        t('help.translate3', { split: key('segment.split'), merge: key('segment.mergeNext') }),
        t('help.translate4', { undo: key('edit.undo'), redo: key('edit.redo') }),
      ],
    },
    {
      id: 'annotate',
      title: t('help.annotateTitle'),
      paragraphs: [
        t('help.annotate1'),
        t('help.annotate2'),
        t('help.annotate3', { grow: key('span.growEnd'), shrink: key('span.shrinkEnd') }),
        t('help.annotate4', { accept: key('annotation.accept') }),
        t('help.annotate5'),
      ],
    },
    {
      id: 'keys',
      title: t('help.keysTitle'),
      paragraphs: [
        t('help.keys1', { key: key('help.shortcuts') }),
        t('help.keys2'),
        t('help.keys3', { next: key('view.nextPane'), side: key('segment.switchSide') }),
      ],
    },
    {
      id: 'import',
      title: t('help.importTitle'),
      paragraphs: [
        t('help.import1'),
        t('help.import4'),
        t('help.import2'),
        t('help.import3'),
        t('help.import5', { review: key('article.review') }),
      ],
    },
    {
      id: 'export',
      title: t('help.exportTitle'),
      paragraphs: [t('help.export1', { key: key('export.open') }), t('help.export2')],
    },
    {
      id: 'data',
      title: t('help.dataTitle'),
      paragraphs: [t('help.data1', { path: host.workspace.path }), t('help.data2'), t('help.data3')],
    },
    {
      id: 'recovery',
      title: t('help.recoveryTitle'),
      paragraphs: [t('help.recovery1'), t('help.recovery2'), t('help.recovery3')],
    },
    {
      id: 'limits',
      title: t('help.limitsTitle'),
      paragraphs: [t('help.limits1'), t('help.limits2'), t('help.limits3')],
    },
  ];
}
