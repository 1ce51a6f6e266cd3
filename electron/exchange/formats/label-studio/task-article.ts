import { z } from 'zod';
import { problem, success, type Result } from '../../../../shared/result.ts';
import type { TextRange } from '../../../../shared/model/text-range.ts';
import { utf16Offsets } from '../../code-point-offsets.ts';
import type { ImportedText } from '../../import-format.ts';
import { plainRole, type ImportedAnnotation } from '../../imported-annotation.ts';

const Region = z.looseObject({
  id: z.string().optional(),
  type: z.string().optional(),
  from_name: z.string().optional(),
  to_name: z.string().optional(),
  from_id: z.string().optional(),
  to_id: z.string().optional(),
  labels: z.array(z.string()).optional(),
  value: z.looseObject({}).optional(),
});
type Region = z.infer<typeof Region>;

/** A task of a Label Studio export, as far as it is read. */
export const LabelStudioTask = z.looseObject({
  id: z.union([z.int(), z.string()]).optional(),
  data: z.record(z.string(), z.unknown()).default({}),
  annotations: z
    .array(z.looseObject({ completed_by: z.unknown().optional(), result: z.array(Region).default([]) }))
    .default([]),
});
type LabelStudioTask = z.infer<typeof LabelStudioTask>;

const Span = z.looseObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().optional(),
});

/**
 * The article of a task: the text of its data that the regions are about, with a span for every labelled region, a relation
 * between two, and an annotation of the whole text for every choice or answer about it.
 */
export function taskArticle(task: LabelStudioTask): Result<ImportedText, string> {
  const regions = task.annotations.flatMap(({ completed_by, result }) =>
    result.map((region) => ({ region, annotator: annotatorOf(completed_by) })),
  );
  const spans = regions.flatMap(({ region }) => Span.safeParse(region.value).data ?? []);
  const texts = textsOf(
    task,
    regions.map(({ region }) => region.to_name),
  );
  const [longest] = texts;
  if (longest === undefined || regions.some(({ region }) => isAboutImage(region))) {
    return problem('It is not about a text but about an image, a recording or a table.');
  }
  const fitting = texts.flatMap((text) => toUtf16(text, spans) ?? [])[0];
  if (fitting === undefined) {
    return problem('Its offsets are wrong: they do not lead to the texts that it quotes.');
  }
  const { text, convert } = fitting;
  const places = new Map<string, TextRange>();
  for (const { region } of regions) {
    const span = Span.safeParse(region.value).data;
    if (span !== undefined && region.id !== undefined) places.set(region.id, convert(span));
  }
  const annotations = regions.flatMap(({ region, annotator }): readonly ImportedAnnotation[] =>
    toAnnotations(region, { text, places }).map((annotation) =>
      annotator === undefined ? annotation : { ...annotation, annotator },
    ),
  );
  return success({ kind: 'text', text, encoding: 'utf-8', metadata: {}, annotations });
}

/** The texts of a task, the ones that regions name first, then the longest. Addresses and file names are none. */
function textsOf({ data }: LabelStudioTask, named: readonly (string | undefined)[]): readonly string[] {
  const texts = Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'string' && /\p{L}\s+\p{L}/u.test(value) ? [{ name, value }] : [],
  );
  return texts
    .toSorted(
      (a, b) =>
        Number(named.includes(b.name)) - Number(named.includes(a.name)) || b.value.length - a.value.length,
    )
    .map(({ value }) => value);
}

function isAboutImage({ value }: Region): boolean {
  return value !== undefined && ['x', 'points', 'rle', 'brushlabels', 'sequence'].some((key) => key in value);
}

/** Browsers count UTF-16 code units, scripts that make predictions count code points: the quotes tell which. */
function toUtf16(text: string, spans: readonly z.infer<typeof Span>[]) {
  const fromCodePoints = utf16Offsets(text);
  const readings = [
    ({ start, end }: TextRange): TextRange => ({ start, end }),
    ({ start, end }: TextRange): TextRange => ({ start: fromCodePoints(start), end: fromCodePoints(end) }),
  ];
  const convert = readings.find((reading) =>
    spans.every((span) => {
      const { start, end } = reading(span);
      const isInside = start <= end && end <= text.length;
      return isInside && (span.text === undefined || oneLine(text.slice(start, end)) === oneLine(span.text));
    }),
  );
  return convert === undefined ? undefined : { text, convert };
}

/** Label Studio shows line ends in quotes as \n or as spaces. */
function oneLine(text: string): string {
  return text.replaceAll(/(?:\\n|\s)+/g, ' ').trim();
}

interface Ground {
  readonly text: string;
  readonly places: ReadonlyMap<string, TextRange>;
}

function toAnnotations(region: Region, { text, places }: Ground): readonly ImportedAnnotation[] {
  if (region.type === 'relation') {
    const from = places.get(region.from_id ?? '');
    const to = places.get(region.to_id ?? '');
    if (from === undefined || to === undefined) return [];
    const targets = [
      { role: 'from', ...from },
      { role: 'to', ...to },
    ];
    return [{ label: region.labels?.join('|') || 'relation', targets, attributes: [], note: '' }];
  }
  const value = region.value ?? {};
  const place = places.get(region.id ?? '');
  const isSpan = 'start' in value && place !== undefined;
  const targets = [{ role: plainRole, ...(isSpan ? place : { start: 0, end: text.length }) }];
  const answers = Object.entries(value).filter(
    ([key]) => !['start', 'end', 'text', 'globalOffsets'].includes(key),
  );
  const labels = answers.find(([key]) => key === region.type || key.endsWith('labels'));
  const written = region.type === 'textarea' ? [['text', value['text']] as const] : [];
  const rest = [...answers.filter((answer) => (isSpan ? answer !== labels : true)), ...written];
  return [
    {
      label: isSpan && labels !== undefined ? asText(labels[1]) : (region.from_name ?? 'annotation'),
      targets,
      attributes: rest.map(([name, each]) => ({ name, value: asText(each) })),
      note: '',
    },
  ];
}

function asText(value: unknown): string {
  return Array.isArray(value)
    ? value.map(asText).join('|')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
}

function annotatorOf(completedBy: unknown): string | undefined {
  const person = z.looseObject({ email: z.string().min(1) }).safeParse(completedBy);
  if (person.success) return person.data.email;
  return typeof completedBy === 'number' ? `annotator ${completedBy}` : undefined;
}
