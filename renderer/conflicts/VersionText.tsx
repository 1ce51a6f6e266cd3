import type { ReactNode } from 'react';
import { textDifference } from '../history/text-difference.ts';

interface VersionTextProps {
  readonly own: string;
  readonly other: string;
}

/** One version of a translation, with the words marked (underlined) that the other version does not have. */
export function VersionText({ own, other }: VersionTextProps): ReactNode {
  return (
    <p className="text-difference" lang="en">
      {textDifference(other, own).map(({ kind, text, index }) => {
        if (kind === 'deleted') return null;
        return kind === 'inserted' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
      })}
    </p>
  );
}
