import type { ReactNode } from 'react';
import type { Scheme, SpanStyle } from '../../shared/model/scheme.ts';
import type { MarkedPiece, PieceMark } from './marked-pieces.ts';

/** How the spans of each layer and role look. */
export type MarkStyles = ReadonlyMap<string, SpanStyle>;

/** The styles of a scheme, by `layer/role`. */
export function markStyles(scheme: Scheme): MarkStyles {
  return new Map(
    scheme.layers.flatMap(({ id, roles }) => roles.map((role) => [`${id}/${role.id}`, role.style] as const)),
  );
}

interface MarkedTextProps {
  readonly pieces: readonly MarkedPiece[];
  /** Undefined: the text is shown without its marks. */
  readonly styles: MarkStyles | undefined;
}

/** A text with its spans, each drawn by an element of its own. */
export function MarkedText({ pieces, styles }: MarkedTextProps): ReactNode {
  if (styles === undefined) return pieces.map(({ text }) => text).join('');
  return pieces.map(({ text, start, marks }) => (
    <span key={start}>
      {marks.reduceRight<ReactNode>((inner, mark) => wrapped(inner, mark, styles), text)}
    </span>
  ));
}

/** The class names that draw a span. */
export function markClass({ colour, line }: SpanStyle, level = 0): string {
  return `span span--${colour} span--${line} span--level-${Math.min(level, 5)} reading__span`;
}

function wrapped(inner: ReactNode, { id, style, level }: PieceMark, styles: MarkStyles): ReactNode {
  return (
    <span key={id} className={markClass(styles.get(style) ?? { colour: 'grey', line: 'solid' }, level)}>
      {inner}
    </span>
  );
}
