import { useTranslation } from 'react-i18next';
import type { SegmentOrigin, SegmentStatus } from '../../shared/model/segment.ts';
import { useFormats } from '../i18n/use-formats.ts';

/** Names for what a segment can be, in the language of the interface. */
export interface SegmentWords {
  readonly statusName: (status: SegmentStatus) => string;
  readonly originName: (origin: SegmentOrigin) => string;
}

/** The words for the status of a segment and for where its translation came from. */
export function useSegmentWords(): SegmentWords {
  const { t } = useTranslation();
  const { percent } = useFormats();
  const statuses: Record<SegmentStatus, string> = {
    new: t('history.statusNew'),
    draft: t('history.statusDraft'),
    translated: t('history.statusTranslated'),
    reviewed: t('history.statusReviewed'),
  };
  const origins: Record<SegmentOrigin['kind'], string> = {
    none: t('history.originNone'),
    typed: t('history.originTyped'),
    tm: t('history.originMemory'),
    machine: t('history.originMachine'),
    imported: t('history.originImported'),
  };
  return {
    statusName: (status) => statuses[status],
    originName: ({ kind, score }) =>
      score === undefined ? origins[kind] : `${origins[kind]} (${percent(score)})`,
  };
}
