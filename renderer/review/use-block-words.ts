import { useTranslation } from 'react-i18next';
import type { BlockReason } from '../../shared/indonesian/block-reasons.ts';
import type { BlockRole } from '../../shared/model/article.ts';
import { reasonName } from '../../shared/model/outlet-rule.ts';

/** What roles and reasons of blocks are called in the language of the interface. */
export interface BlockWords {
  readonly role: Readonly<Record<BlockRole, string>>;
  /** A reason that this version does not know is shown as it is stored. */
  readonly reason: (name: string) => string;
}

/** The words of the current language of the interface. */
export function useBlockWords(): BlockWords {
  const { t } = useTranslation();
  const reasons: Readonly<Record<BlockReason, string>> = {
    'related-link': t('review.reasonRelatedLink'),
    'related-header': t('review.reasonRelatedHeader'),
    'related-headline': t('review.reasonRelatedHeadline'),
    'related-table': t('review.reasonRelatedTable'),
    advertisement: t('review.reasonAdvertisement'),
    embed: t('review.reasonEmbed'),
    'page-control': t('review.reasonPageControl'),
    pagination: t('review.reasonPagination'),
    'tag-list': t('review.reasonTagList'),
    'comment-disclaimer': t('review.reasonCommentDisclaimer'),
    promotion: t('review.reasonPromotion'),
    copyright: t('review.reasonCopyright'),
    'render-trace': t('review.reasonRenderTrace'),
    'end-mark': t('review.reasonEndMark'),
    separator: t('review.reasonSeparator'),
    signature: t('review.reasonSignature'),
    'repeated-title': t('review.reasonRepeatedTitle'),
    'outlet-name': t('review.reasonOutletName'),
    'web-address': t('review.reasonWebAddress'),
    'before-article': t('review.reasonBeforeArticle'),
    'after-article': t('review.reasonAfterArticle'),
    credit: t('review.reasonCredit'),
    'publication-date': t('review.reasonPublicationDate'),
    'outlet-rule': t('review.reasonOutletRule'),
    'by-hand': t('review.reasonByHand'),
  };
  const byName = new Map<string, string>(Object.entries(reasons));
  return {
    role: {
      title: t('review.roleTitle'),
      kicker: t('review.roleKicker'),
      standfirst: t('review.roleStandfirst'),
      paragraph: t('review.roleParagraph'),
      subheading: t('review.roleSubheading'),
      caption: t('review.roleCaption'),
      byline: t('review.roleByline'),
      date: t('review.roleDate'),
      boilerplate: t('review.roleBoilerplate'),
    },
    reason: (name) => byName.get(reasonName(name)) ?? name,
  };
}
