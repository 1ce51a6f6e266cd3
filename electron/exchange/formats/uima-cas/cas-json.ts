import { z } from 'zod';
import { problem, success } from '../../../../shared/result.ts';
import type { ImportedItem, ImportFormat } from '../../import-format.ts';
import { parseJson } from '../../parse-json.ts';
import { tooLarge } from '../../too-large.ts';
import { viewArticle, type CasAnnotation, type CasView } from './cas-view.ts';

const sizeLimit = 100 * 1024 * 1024;

const FeatureStructure = z.looseObject({ '%ID': z.int(), '%TYPE': z.string() });
type FeatureStructure = z.infer<typeof FeatureStructure>;

const Cas = z.looseObject({ '%FEATURE_STRUCTURES': z.array(FeatureStructure).default([]) });

const Place = z.looseObject({ '@sofa': z.int(), begin: z.int(), end: z.int() });

/** A UIMA CAS in JSON (JSON CAS 0.4, feature structures as a list), as INCEpTION and cassis write it. */
export const casJson: ImportFormat = {
  id: 'uima-cas-json',
  name: 'UIMA CAS (JSON)',
  extensions: ['json'],
  sizeLimit,
  detect(bytes) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, 65_536));
    return /^\ufeff?\s*\{/.test(beginning) && /"%(?:TYPES|FEATURE_STRUCTURES|VIEWS)"\s*:/.test(beginning)
      ? 0.98
      : 0;
  },
  read(bytes) {
    if (bytes.length > sizeLimit) return problem({ reason: tooLarge(bytes.length, sizeLimit) });
    const parsed = parseJson(bytes);
    if (!parsed.ok) return parsed;
    const cas = Cas.safeParse(parsed.value);
    if (!cas.success) return problem({ reason: `It is no UIMA CAS in JSON: ${z.prettifyError(cas.error)}` });
    const views = viewsOf(cas.data['%FEATURE_STRUCTURES']);
    if (views.length === 0) {
      return problem({ reason: 'It is a UIMA CAS without a text in it: annotations alone cannot be shown.' });
    }
    const items: ImportedItem[] = [];
    for (const view of views) {
      const article = viewArticle(view);
      if (!article.ok) return problem({ reason: `It is damaged: ${article.problem}` });
      items.push(views.length === 1 ? article.value : { ...article.value, place: view.name });
    }
    return success({ items, count: items.length, speakers: [] });
  },
};

function viewsOf(structures: readonly FeatureStructure[]): readonly CasView[] {
  const byId = new Map(structures.map((structure) => [structure['%ID'], structure]));
  return structures.flatMap((sofa): readonly CasView[] => {
    const text = sofa['sofaString'];
    if (typeof text !== 'string' || text.trim() === '') return [];
    const annotations = structures.flatMap((structure) => toAnnotation(structure, sofa['%ID'], byId));
    const name = sofa['sofaID'];
    return [{ name: typeof name === 'string' ? name : `view ${sofa['%ID']}`, text, annotations }];
  });
}

function toAnnotation(
  structure: FeatureStructure,
  sofa: number,
  byId: ReadonlyMap<number, FeatureStructure>,
): readonly CasAnnotation[] {
  const place = Place.safeParse(structure);
  if (!place.success || place.data['@sofa'] !== sofa) return [];
  const entries = Object.entries(structure).filter(
    ([name]) => !['%ID', '%TYPE', '@sofa', 'begin', 'end'].includes(name),
  );
  const features = entries.flatMap(([name, value]) =>
    !name.startsWith('@') && ['string', 'number', 'boolean'].includes(typeof value)
      ? [{ name: name.replace(/^[\^#]/, ''), value: String(value) }]
      : [],
  );
  const links = entries.flatMap(([name, value]) =>
    name.startsWith('@') ? referenced(value, byId).map((range) => ({ role: name.slice(1), ...range })) : [],
  );
  return [{ type: structure['%TYPE'], start: place.data.begin, end: place.data.end, features, links }];
}

/** The places of the annotations that a reference leads to, also through an array and through the link of a slot. */
function referenced(value: unknown, byId: ReadonlyMap<number, FeatureStructure>, depth = 0) {
  const structure = typeof value === 'number' ? byId.get(value) : undefined;
  if (structure === undefined || depth > 2) return [];
  const place = Place.safeParse(structure);
  if (place.success) return [{ start: place.data.begin, end: place.data.end }];
  const elements: readonly unknown[] = Array.isArray(structure['%ELEMENTS'])
    ? structure['%ELEMENTS']
    : [structure['@target']];
  return elements.flatMap((element): readonly { start: number; end: number }[] =>
    referenced(element, byId, depth + 1),
  );
}
