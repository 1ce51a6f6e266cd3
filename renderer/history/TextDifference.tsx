import type { ReactNode } from 'react';
import { textDifference } from './text-difference.ts';

interface TextDifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly lang?: string;
}

/** Two versions of a text as one: what was deleted is struck through, what was inserted is underlined. */
export function TextDifference({ before, after, lang }: TextDifferenceProps): ReactNode {
  return (
    <p className="text-difference" lang={lang}>
      {textDifference(before, after).map(({ kind, text, index }) => {
        if (kind === 'deleted') return <del key={index}>{text}</del>;
        return kind === 'inserted' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
      })}
    </p>
  );
}
