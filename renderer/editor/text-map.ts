import { diffWordsWithSpace } from 'diff';
import { StepMap } from 'prosemirror-transform';
import type { TextRange } from '../../shared/model/text-range.ts';

/** Where the offsets of one text are in another version of it, by the words that both have in common. */
export function textMap(before: string, after: string): StepMap {
  const ranges: number[] = [];
  let offset = 0;
  let removed = 0;
  let added = 0;
  const close = (): void => {
    if (removed + added > 0) ranges.push(offset, removed, added);
    offset += removed;
    [removed, added] = [0, 0];
  };
  for (const part of diffWordsWithSpace(before, after)) {
    if (part.removed) removed += part.value.length;
    else if (part.added) added += part.value.length;
    else {
      close();
      offset += part.value.length;
    }
  }
  close();
  return new StepMap(ranges);
}

/** A range in the other version of the text; empty where none of its words is left. Words added at its edges stay outside. */
export function mapRange(map: StepMap, range: TextRange): TextRange {
  const start = map.map(range.start, 1);
  return { start, end: Math.max(start, map.map(range.end, -1)) };
}
