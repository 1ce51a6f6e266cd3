import { z } from 'zod';
import { problem, success } from '../../../../shared/result.ts';
import type { ImportFormat } from '../../import-format.ts';
import { parseJson } from '../../parse-json.ts';
import { tooLarge } from '../../too-large.ts';

const sizeLimit = 50 * 1024 * 1024;

const RecogitoAnnotation = z.looseObject({
  bodies: z.array(z.looseObject({ value: z.string().optional(), purpose: z.string().optional() })),
  target: z.looseObject({
    selector: z
      .array(
        z.looseObject({
          quote: z.string(),
          start: z.int().nonnegative().optional(),
          end: z.int().nonnegative().optional(),
          pageNumber: z.int().optional(),
        }),
      )
      .min(1),
    creator: z.looseObject({ id: z.string().optional(), name: z.string().optional() }).optional(),
  }),
});
type RecogitoAnnotation = z.infer<typeof RecogitoAnnotation>;

/** Annotations as Recogito's text and PDF annotators keep them: quotes and positions, without the text. */
export const recogito: ImportFormat = {
  id: 'recogito',
  name: 'Recogito annotations (JSON)',
  extensions: ['json'],
  sizeLimit,
  detect(bytes) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, 65_536));
    if (!/^\ufeff?\s*\[\s*\{/.test(beginning)) return 0;
    return /"bodies"\s*:\s*\[/.test(beginning) && /"selector"\s*:\s*\[/.test(beginning) ? 0.95 : 0;
  },
  read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const parsed = parseJson(bytes);
    if (!parsed.ok) return parsed;
    const found = z.array(RecogitoAnnotation).min(1).safeParse(parsed.value);
    if (!found.success)
      return problem({ reason: `It holds no annotations of Recogito: ${z.prettifyError(found.error)}` });
    return success({
      items: [{ kind: 'annotations', annotations: found.data.map(toLoose) }],
      count: 1,
      speakers: [],
    });
  },
};

/** Positions on a page of a PDF count from the beginning of the page: there the quote alone is used. */
function toLoose({ bodies, target }: RecogitoAnnotation) {
  const tag = bodies.find(({ purpose }) => purpose === 'tagging' || purpose === 'classifying');
  const notes = bodies.filter((body) => body !== tag).flatMap(({ value }) => value ?? []);
  const annotator = target.creator?.name ?? target.creator?.id;
  return {
    annotation: {
      label: tag?.value ?? 'highlight',
      attributes: [],
      note: notes.join('\n'),
      ...(annotator === undefined ? {} : { annotator }),
    },
    spans: target.selector.map(({ quote, start, end, pageNumber }) => ({
      quote,
      ...(start === undefined || end === undefined || pageNumber !== undefined
        ? {}
        : { range: { start, end } }),
    })),
  };
}
