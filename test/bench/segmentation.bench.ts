import { agreementOf, f1, sumOf } from '../shared/indonesian/agreement.ts';
import { paragraphSet, segmentParagraphs, type SegmentedText } from '../shared/indonesian/paragraph-sets.ts';

/** The kinds of errors, the first that fits, by what is before and behind the position. */
const kinds: readonly { readonly kind: string; readonly fits: (error: BoundaryError) => boolean }[] = [
  {
    kind: 'missed: no stop ends the sentence (headings, lost stops)',
    fits: ({ isMissed, before }) => isMissed && !/[.?!…]["'”’»)\]\s]*$/u.test(before),
  },
  {
    kind: 'missed: the gold splits a quotation from the verb that says who speaks',
    fits: ({ isMissed, before, after }) => isMissed && /["”’]$/u.test(before) && /^\s*\p{Ll}/u.test(after),
  },
  {
    kind: 'missed: the next sentence begins in lower case',
    fits: ({ isMissed, after }) => isMissed && /^\s*\p{Ll}/u.test(after),
  },
  {
    kind: 'missed: the gold splits an abbreviation from what it belongs to',
    fits: ({ isMissed, before }) =>
      isMissed && /(?<![\p{L}\p{N}])(?:\p{L}{1,5}|(?:\p{L}\.){1,4}\p{L})\.$/u.test(before),
  },
  { kind: 'missed: other', fits: ({ isMissed }) => isMissed },
  { kind: 'wrong: a line break stands there', fits: ({ after }) => /^[^\S\n\r]*[\n\r]/u.test(after) },
  {
    kind: 'wrong: the gold keeps a quotation of several sentences together',
    fits: ({ text, position }) => isInQuotation(text, position),
  },
  {
    kind: 'wrong: the gold joins two sentences that a stop and a capital divide',
    fits: ({ before, after }) =>
      /(?:\p{Ll}{2}|\p{Lu}{2}|[\p{N}%²)”"])[.?!…]["'”’»)\]]*$/u.test(before) &&
      /^\s+["“]?\p{Lu}/u.test(after),
  },
  { kind: 'wrong: other', fits: () => true },
];

interface BoundaryError {
  readonly isMissed: boolean;
  readonly text: string;
  readonly position: number;
  readonly before: string;
  readonly after: string;
}

const sets = ['ud', 'indosum'].map((name) => ({ name, file: paragraphSet(name) }));
for (const { name, file } of sets) {
  if (file === undefined) process.stdout.write(`${name}: skipped, the reference material is not there\n`);
  else report(name, segmentParagraphs(file));
}

function report(name: string, texts: readonly SegmentedText[]): void {
  const counts = sumOf(texts.map(({ found, wanted }) => agreementOf(found, wanted)));
  const precision = counts.right / counts.found;
  const recall = counts.right / counts.wanted;
  process.stdout.write(
    `${name}: ${counts.wanted} inner boundaries, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1(counts).toFixed(4)}\n`,
  );
  const byKind = Map.groupBy(texts.flatMap(errorsIn), kindOf);
  for (const { kind } of kinds) {
    const [example, ...others] = byKind.get(kind) ?? [];
    if (example === undefined) continue;
    const shown = `${example.before.slice(-40)} | ${example.after.slice(0, 25)}`.replaceAll(/\s+/gu, ' ');
    process.stdout.write(`${String(others.length + 1).padStart(5)}  ${kind}: ${shown}\n`);
  }
}

function errorsIn({ text, found, wanted }: SegmentedText): readonly BoundaryError[] {
  const errorAt = (position: number, isMissed: boolean): BoundaryError => ({
    isMissed,
    text,
    position,
    before: text.slice(Math.max(0, position - 80), position),
    after: text.slice(position, position + 80),
  });
  return [
    ...[...wanted].filter((position) => !found.has(position)).map((position) => errorAt(position, true)),
    ...[...found].filter((position) => !wanted.has(position)).map((position) => errorAt(position, false)),
  ];
}

function kindOf(error: BoundaryError): string {
  return kinds.find(({ fits }) => fits(error))?.kind ?? '';
}

/** Whether an odd number of straight marks, or an opening curly one, stands open before the position in its paragraph. */
function isInQuotation(text: string, position: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n\n', position) + 2, position);
  const straight = paragraph.match(/"/gu)?.length ?? 0;
  return straight % 2 === 1 || paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
}
