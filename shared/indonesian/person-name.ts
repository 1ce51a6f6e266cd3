import { isNameLine } from './line-shape.ts';
import { isOutletName, resemblesOutlet } from './outlet-names.ts';
import { isRegionName } from './region-names.ts';
import { isSectionLine } from './section-names.ts';
import { isTownName } from './town-names.ts';

/** What stands for a name where no person is named. */
const NAMELESS =
  /^(?:(?:tim|redaksi)(?:\s.*)?|editorial team|admin|berbagai sumber|cnn indonesia|antara|-+)$/iu;
const JOB = /^(?:jurnalis|wartawan|reporter|kontributor|koresponden|penulis|editor|redaktur)$/iu;
const MOST_WORDS = 4;

/** A name as a credit gives it, without marks around it and without the job or outlet behind it; undefined where nobody is named. */
export function personName(written: string): string | undefined {
  const name = written.replace(/\s+/gu, ' ').replace(/^[\s,.\-–*]+|[\s,\-–*/]+$/gu, '');
  const comma = name.lastIndexOf(', ');
  const behind = comma === -1 ? '' : name.slice(comma + 2);
  if (comma > 0 && (JOB.test(behind) || isOutletName(behind))) return personName(name.slice(0, comma));
  return name === '' || NAMELESS.test(name) || isSectionLine(name) || !/\p{L}/u.test(name) ? undefined : name;
}

/** Whether words without a label are the name of one person: not of an outlet, a place or a section. */
export function isPersonName(words: string): boolean {
  const parts = words.split(' ');
  return (
    isNameLine(words) &&
    parts.length > 1 &&
    parts.length <= MOST_WORDS &&
    !NAMELESS.test(words) &&
    !isOutletName(words) &&
    !resemblesOutlet(words) &&
    ![words, ...parts].some((part) => isTownName(part) || isRegionName(part) || isSectionLine(part))
  );
}
