import type { BlockRole } from '../model/article.ts';
import { assignHead } from './article-head.ts';
import { assignFurniture } from './article-tail.ts';
import { findArticleDateline, segmentBlock } from './block-segments.ts';
import { placeCaptions } from './caption-place.ts';
import { assignLabelledNames } from './labelled-names.ts';
import { readMetadata } from './metadata.ts';
import { assignByNeighbours } from './neighbour-chrome.ts';
import { assignSubheadings } from './subheadings.ts';
import type { AnalysedBlock, AnalysedSegment, TextAnalysis } from './text-analysis.ts';
import { textPieces, type TextPiece } from './text-pieces.ts';

/** Roles that are never part of the translated article. */
const DROPPED: ReadonlySet<BlockRole> = new Set<BlockRole>(['byline', 'date', 'boilerplate']);

/**
 * Analyses the text of an Indonesian news article as it was imported: what is title, paragraph, caption, date, credit or page chrome,
 * what its page says about it, and where its sentences are. Total: any string gives an analysis, an empty one an empty analysis.
 * Takes time linear in the length of the text.
 */
export function analyseText(text: string): TextAnalysis {
  const found = textPieces(text);
  assignByNeighbours(found);
  assignLabelledNames(found);
  const pieces = placeCaptions(text, found);
  const { bodyAt } = assignHead(pieces);
  assignFurniture(pieces, bodyAt);
  assignSubheadings(pieces, bodyAt);
  for (const piece of pieces) piece.role ??= 'paragraph';
  const dateline = findArticleDateline(text, pieces);
  return {
    metadata: readMetadata(pieces, dateline?.dateline),
    blocks: pieces.map(toBlock),
    segments: pieces.flatMap((piece, index) =>
      toSegments(text, piece, index, dateline?.index === index ? dateline.dateline.end : 0),
    ),
  };
}

function toBlock({ start, end, role = 'paragraph', reason }: TextPiece): AnalysedBlock {
  return { role, start, end, keep: !DROPPED.has(role), ...(reason === undefined ? {} : { reason }) };
}

function toSegments(
  text: string,
  piece: TextPiece,
  block: number,
  datelineEnd: number,
): readonly AnalysedSegment[] {
  const role = piece.role ?? 'paragraph';
  if (DROPPED.has(role)) return [];
  return segmentBlock(text, { ...piece, role }, datelineEnd).map((range) => ({ ...range, block }));
}
