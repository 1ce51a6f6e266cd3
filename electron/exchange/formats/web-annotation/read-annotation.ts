import { z } from 'zod';
import { problem, success, type Result } from '../../../../shared/result.ts';
import type { ImportedAttribute, LooseAnnotations, LooseSpan } from '../../imported-annotation.ts';

/** An annotation with the address of the text that it is about. */
export type LooseAnnotation = LooseAnnotations['annotations'][number] & {
  readonly source: string | undefined;
};

const Selector: z.ZodType<Selector> = z.lazy(() =>
  z.looseObject({
    type: z.string().optional(),
    exact: z.string().optional(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
    refinedBy: Selector.optional(),
  }),
);
interface Selector {
  readonly type?: string | undefined;
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly refinedBy?: Selector | undefined;
}

const Identified = z.union([
  z.string(),
  z.looseObject({ id: z.string().optional(), name: z.string().optional() }),
]);
type Identified = z.infer<typeof Identified>;

const Target = z.looseObject({
  source: Identified,
  selector: z.union([Selector, z.array(Selector)]).optional(),
});

const Body = z.looseObject({
  value: z.string().optional(),
  purpose: z.string().optional(),
  id: z.string().optional(),
  source: Identified.optional(),
});

const Annotation = z.looseObject({
  motivation: z.union([z.string(), z.array(z.string())]).optional(),
  creator: z.union([Identified, z.array(Identified)]).optional(),
  body: z.unknown().optional(),
  bodyValue: z.string().optional(),
  target: z.unknown().optional(),
});

/**
 * Reads one annotation. Its label is its tag, else what it is for; comments become the note. A target needs a text quote or
 * a text position: what is about a whole resource, an image or a place in markup is a problem.
 */
export function readAnnotation(value: unknown): Result<readonly LooseAnnotation[], string> {
  const parsed = Annotation.safeParse(value);
  if (!parsed.success)
    return problem(`It is no whole annotation: ${z.prettifyError(parsed.error).replaceAll(/\s+/g, ' ')}`);
  const { motivation, creator, body, bodyValue, target } = parsed.data;
  const creators = [creator ?? []].flat().map(nameOf).join(', ');
  const purposes = [motivation].flat().filter((each) => each !== undefined);
  const bodies = [body].flat().filter((each) => each !== undefined);
  const said = readBodies(bodies, purposes);
  const annotation = {
    label: said.label ?? purposes[0] ?? 'annotation',
    attributes: said.attributes,
    note: [...(bodyValue === undefined ? [] : [bodyValue]), ...said.notes].join('\n'),
    ...(creators === '' ? {} : { annotator: creators }),
  };
  const targets = [target].flat().map((each) => readTarget(each));
  const spans = targets.flatMap((each) =>
    each.span === undefined ? [] : [{ source: each.source, span: each.span }],
  );
  if (target === undefined) return problem('It is no whole annotation: it has no target.');
  if (spans.length === 0) {
    const about = targets[0]?.source || 'something';
    return problem(
      `It annotates ${about} without a quote from a text or a position in one, so there is no place to show it at.`,
    );
  }
  const sources = Map.groupBy(spans, ({ source }) => source);
  return success(
    [...sources].map(([source, each]) => ({ source, annotation, spans: each.map(({ span }) => span) })),
  );
}

function readTarget(target: unknown): { readonly source: string | undefined; readonly span?: LooseSpan } {
  const specific = Target.safeParse(target);
  if (!specific.success) {
    const whole = Identified.safeParse(target);
    return { source: whole.success ? nameOf(whole.data) : undefined };
  }
  const source = nameOf(specific.data.source);
  const span = spanOf([specific.data.selector].flat().filter((each) => each !== undefined));
  return span === undefined ? { source } : { source, span };
}

/** Several selectors say the same in several ways. A position inside another selection counts from somewhere else. */
function spanOf(selectors: readonly Selector[]): LooseSpan | undefined {
  const inner = selectors.flatMap(refinements);
  const quote = [...selectors, ...inner].find(({ exact }) => exact !== undefined && exact !== '');
  const position = selectors.find(
    ({ start, end, type }) => start !== undefined && end !== undefined && type !== 'DataPositionSelector',
  );
  const { start, end } = position ?? {};
  if (quote?.exact === undefined && (start === undefined || end === undefined)) return undefined;
  return {
    ...(quote?.exact === undefined ? {} : { quote: quote.exact }),
    ...(quote?.prefix === undefined ? {} : { prefix: quote.prefix }),
    ...(quote?.suffix === undefined ? {} : { suffix: quote.suffix }),
    ...(start === undefined || end === undefined ? {} : { range: { start, end } }),
  };
}

function refinements({ refinedBy }: Selector): readonly Selector[] {
  return refinedBy === undefined ? [] : [refinedBy, ...refinements(refinedBy)];
}

function readBodies(bodies: readonly unknown[], purposes: readonly string[]) {
  const attributes: ImportedAttribute[] = [];
  const notes: string[] = [];
  let label: string | undefined;
  for (const each of bodies) {
    if (typeof each === 'string') {
      attributes.push({ name: 'body', value: each });
      continue;
    }
    const body = Body.safeParse(each).data;
    const purpose = body?.purpose ?? purposes[0];
    const text = body?.value;
    const address = body?.id ?? (body?.source === undefined ? undefined : nameOf(body.source));
    const isTag = purpose === 'tagging' || purpose === 'classifying';
    if (isTag && label === undefined && (text ?? address) !== undefined) label = text ?? address;
    else if (isTag && (text ?? address) !== undefined)
      attributes.push({ name: 'tag', value: text ?? address ?? '' });
    else if (text !== undefined) notes.push(text);
    else attributes.push({ name: 'body', value: address ?? JSON.stringify(each) });
  }
  return { label, attributes, notes };
}

function nameOf(thing: Identified): string {
  return typeof thing === 'string' ? thing : (thing.name ?? thing.id ?? '');
}
