import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../shared/model/annotation.ts';
import { MarkedText, type MarkStyles } from './MarkedText.tsx';
import type { ReadingBlock, ReadingSentence } from './reading-blocks.ts';

interface ReadingTextProps {
  readonly block: ReadingBlock;
  readonly side: Side;
  readonly styles: MarkStyles | undefined;
  /** Whether this is the text that heads and outlines are made of; the other one beside it is plain text. */
  readonly isMain: boolean;
}

/** One block in one language, as the element that its role asks for. */
export function ReadingText({ block, side, styles, isMain }: ReadingTextProps): ReactNode {
  const className = `reading__block reading__block--${block.role}`;
  const lang = side === 'source' ? 'id' : 'en';
  const text =
    side === 'source' ? (
      <Sentences sentences={block.sentences} side="source" styles={styles} />
    ) : (
      <Translation sentences={block.sentences} styles={styles} />
    );
  const props = { className, lang };
  if (isMain && block.role === 'title') return <h3 {...props}>{text}</h3>;
  if (isMain && block.role === 'subheading') return <h4 {...props}>{text}</h4>;
  return <p {...props}>{text}</p>;
}

interface SentencesProps {
  readonly sentences: readonly ReadingSentence[];
  readonly styles: MarkStyles | undefined;
}

function Sentences({ sentences, side, styles }: SentencesProps & { readonly side: Side }): ReactNode {
  return sentences.map((sentence, index) => (
    <span key={sentence.id}>
      {index > 0 && ' '}
      <MarkedText pieces={sentence[side]} styles={styles} />
    </span>
  ));
}

/** The translation; sentences that have none stand in Indonesian, and are said to. */
function Translation({ sentences, styles }: SentencesProps): ReactNode {
  const { t, i18n } = useTranslation();
  return runsOf(sentences).map(({ isTranslated, run }, index) => (
    <span key={run[0]?.id}>
      {index > 0 && ' '}
      {isTranslated ? (
        <Sentences sentences={run} side="target" styles={styles} />
      ) : (
        <span className="reading__untranslated" lang="id">
          <Sentences sentences={run} side="source" styles={undefined} />{' '}
          <span className="reading__mark" lang={i18n.language}>
            {t('reading.untranslated')}
          </span>
        </span>
      )}
    </span>
  ));
}

interface Run {
  readonly isTranslated: boolean;
  readonly run: readonly ReadingSentence[];
}

/** Sentences in runs of those that are translated and those that are not. */
function runsOf(sentences: readonly ReadingSentence[]): readonly Run[] {
  const runs: { readonly isTranslated: boolean; readonly run: ReadingSentence[] }[] = [];
  for (const sentence of sentences) {
    const isTranslated = sentence.target.length > 0;
    const last = runs.at(-1);
    if (last?.isTranslated === isTranslated) last.run.push(sentence);
    else runs.push({ isTranslated, run: [sentence] });
  }
  return runs;
}
