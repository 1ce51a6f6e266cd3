import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scheme } from '../../shared/model/scheme.ts';
import { useLocalized } from '../editor/use-localized.ts';
import { markClass } from './MarkedText.tsx';
import type { ReadingBlock } from './reading-blocks.ts';

interface ReadingLegendProps {
  readonly scheme: Scheme;
  readonly blocks: readonly ReadingBlock[];
}

/** What the lines under the text mean: those that there are in this article. */
export function ReadingLegend({ scheme, blocks }: ReadingLegendProps): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  const used = usedStyles(blocks);
  const entries = scheme.layers.flatMap((layer) =>
    layer.roles.flatMap((role) => {
      const id = `${layer.id}/${role.id}`;
      const name = layer.roles.length === 1 ? layer.name : role.name;
      return used.has(id) ? [{ id, name: localized(name), style: role.style }] : [];
    }),
  );
  if (entries.length === 0) return <p className="reading__legend hint">{t('reading.noSpans')}</p>;
  return (
    <ul className="reading__legend" aria-label={t('reading.legend')}>
      {entries.map(({ id, name, style }) => (
        <li key={id}>
          <span className={markClass(style)}>{name}</span>
        </li>
      ))}
    </ul>
  );
}

function usedStyles(blocks: readonly ReadingBlock[]): ReadonlySet<string> {
  const pieces = blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ source, target }) => [...source, ...target]),
  );
  return new Set(pieces.flatMap(({ marks }) => marks.map(({ style }) => style)));
}
