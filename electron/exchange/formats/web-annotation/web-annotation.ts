import { z } from 'zod';
import { problem, success, type Result } from '../../../../shared/result.ts';
import type { ImportedItem, ImportFormat, ImportProblem } from '../../import-format.ts';
import { parseJson } from '../../parse-json.ts';
import { tooLarge } from '../../too-large.ts';
import { readAnnotation, type LooseAnnotation } from './read-annotation.ts';

const sizeLimit = 50 * 1024 * 1024;

const Thing = z.looseObject({ type: z.union([z.string(), z.array(z.string())]).optional() });

/**
 * Annotations in the W3C Web Annotation model (JSON-LD): one, a list, a page or a collection. They come without their text
 * and are attached to the article of the workspace that has it.
 */
export const webAnnotation: ImportFormat = {
  id: 'web-annotation',
  name: 'W3C Web Annotation (JSON-LD)',
  extensions: ['jsonld', 'json'],
  sizeLimit,
  detect(bytes) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, 65_536));
    if (!/^\ufeff?\s*[[{]/.test(beginning)) return 0;
    if (/"@context"\s*:[^:]*"https?:\/\/www\.w3\.org\/ns\/anno\.jsonld"/.test(beginning)) return 0.97;
    return /"type"\s*:\s*"Annotation(?:Page|Collection)?"/.test(beginning) && beginning.includes('"target"')
      ? 0.9
      : 0;
  },
  read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const parsed = parseJson(bytes);
    if (!parsed.ok) return parsed;
    const found: LooseAnnotation[] = [];
    const things = annotationsIn(parsed.value);
    if (things.length === 0)
      return problem({ reason: 'It holds no annotation of the W3C Web Annotation model.' });
    let reason = '';
    for (const thing of things) {
      const read = readAnnotation(thing);
      if (read.ok) found.push(...read.value);
      else reason ||= read.problem;
    }
    return found.length === 0 ? problem({ reason }) : bySource(found);
  },
};

/** Annotations of different texts are attached one text at a time. */
function bySource(
  found: readonly LooseAnnotation[],
): Result<{ items: readonly ImportedItem[]; count: number; speakers: readonly [] }, ImportProblem> {
  const items = [...Map.groupBy(found, ({ source }) => source)].map(
    ([source, annotations]): ImportedItem => ({
      kind: 'annotations',
      ...(source === undefined ? {} : { source }),
      annotations: annotations.map(({ annotation, spans }) => ({ annotation, spans })),
    }),
  );
  return success({ items, count: items.length, speakers: [] });
}

/** All annotations in a document: itself, those of a list, of a page, or of the pages of a collection. */
function annotationsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(annotationsIn);
  const thing = Thing.safeParse(value);
  if (!thing.success) return [];
  const types = [thing.data.type].flat();
  if (types.includes('AnnotationCollection')) return annotationsIn(thing.data['first']);
  if (types.includes('AnnotationPage')) return annotationsIn(thing.data['items']);
  return types.includes('Annotation') ? [value] : [];
}
