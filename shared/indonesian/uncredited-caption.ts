import type { TextPiece } from './text-pieces.ts';

/** Whether a line is a caption although it has no credit: by its first word, or because the caption behind it repeats it. */
export function isUncreditedCaption(text: string, next: TextPiece | undefined): boolean {
  return /^ilustrasi\s/iu.test(text) || (next?.role === 'caption' && next.text.startsWith(text));
}
