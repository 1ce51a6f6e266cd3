import { useTranslation } from 'react-i18next';
import { useKeyLabels } from '../app/use-key-labels.ts';

/** One stop of the tour. */
export interface TourStep {
  /** The `data-tour` of the element that it speaks of. */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** The five stops of the tour, in the order of the work. */
export function useTourSteps(): readonly TourStep[] {
  const { t } = useTranslation();
  const keyOf = useKeyLabels();
  const key = (id: Parameters<typeof keyOf>[0]): string => keyOf(id) ?? t('shortcuts.noKey');
  return [
    { anchor: 'articles', title: t('tour.articlesTitle'), text: t('tour.articles') },
    { anchor: 'editor', title: t('tour.translateTitle'), text: t('tour.translate') },
    { anchor: 'editor', title: t('tour.annotateTitle'), text: t('tour.annotate') },
    { anchor: 'annotations', title: t('tour.valuesTitle'), text: t('tour.values') },
    {
      anchor: 'commands',
      title: t('tour.commandsTitle'),
      text: t('tour.commands', {
        palette: key('palette.open'),
        shortcuts: key('help.shortcuts'),
        help: key('help.open'),
      }),
    },
  ];
}
