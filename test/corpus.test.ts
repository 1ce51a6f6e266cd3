import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../electron/build/project-root.ts';
import { ArticleMetadata, Block } from '../shared/model/article.ts';
import { countWords } from '../shared/model/count-words.ts';
import { Scheme } from '../shared/model/scheme.ts';
import { SegmentStatus } from '../shared/model/segment.ts';
import { TextRange, rangesOverlap, sliceRange } from '../shared/model/text-range.ts';

const folder = path.join(projectRoot, 'corpus');
const schemeFile = 'scheme.json';

const marked = { role: z.string(), ...TextRange.shape, quote: z.string().min(1) };
const GoldTarget = z.discriminatedUnion('side', [
  z.strictObject({ ...marked, side: z.literal('source') }),
  z.strictObject({ ...marked, side: z.literal('target'), segment: z.int().nonnegative() }),
]);
type GoldTarget = z.infer<typeof GoldTarget>;

/** The gold file beside an article, as corpus/README.md describes it. */
const Gold = z.strictObject({
  version: z.literal(1),
  licence: z.literal('CC0-1.0'),
  file: z.string(),
  metadata: ArticleMetadata.extend({
    title: z.string(),
    outlet: z.string(),
    published: z.iso.datetime({ offset: true }),
  }).strict(),
  blocks: z.array(Block.strict()),
  segments: z.array(z.strictObject({ ...TextRange.shape, target: z.string().min(1), status: SegmentStatus })),
  speakers: z.array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)) })),
  annotations: z.array(
    z.strictObject({
      layer: z.string(),
      attributes: z.record(z.string(), z.string()),
      speaker: z.string().nullable(),
      targets: z.array(GoldTarget),
    }),
  ),
});

const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== schemeFile)
  .map((file) => ({
    name: file.replace(/\.json$/, ''),
    gold: Gold.parse(JSON.parse(read(file))),
    text: read(file.replace(/\.json$/, '.txt')),
  }));
const scheme = Scheme.parse(JSON.parse(read(schemeFile)));

test('the corpus holds at least ten articles, each beside its text', () => {
  expect(articles.length).toBeGreaterThanOrEqual(10);
  for (const { name, gold } of articles) expect(gold.file).toBe(`${name}.txt`);
});

test.each(articles)('$name has 300 to 1,200 words of article text', ({ gold, text }) => {
  const words = gold.segments.reduce((sum, segment) => sum + countWords(sliceRange(text, segment)), 0);
  expect(words).toBeGreaterThanOrEqual(300);
  expect(words).toBeLessThanOrEqual(1200);
});

test.each(articles)('the blocks of $name are its lines that show something', ({ gold, text }) => {
  const lines = text.split('\n').map((line) => line.trim());
  expect(gold.blocks.map((block) => sliceRange(text, block))).toEqual(lines.filter((line) => line !== ''));
  expect(disorder(gold.blocks)).toEqual([]);
});

test.each(articles)('$name keeps the article and drops the page around it', ({ gold }) => {
  const dropped = new Set(['byline', 'date', 'boilerplate']);
  for (const { role, keep, reason } of gold.blocks) {
    expect({ role, keep }).toEqual({ role, keep: !dropped.has(role) });
    expect(reason !== undefined).toBe(!keep);
  }
});

test.each(articles)('the title of $name is a block of its own', ({ gold, text }) => {
  const titles = gold.blocks.filter((block) => block.role === 'title');
  expect(titles.map((block) => sliceRange(text, block))).toEqual([gold.metadata.title]);
});

test.each(articles)(
  'the segments of $name cover its kept blocks but for datelines and end marks',
  ({ gold, text }) => {
    expect(disorder(gold.segments)).toEqual([]);
    const insides = gold.blocks.map((block) =>
      gold.segments.filter(({ start, end }) => start >= block.start && end <= block.end),
    );
    expect(insides.flat()).toEqual(gold.segments);
    for (const [index, block] of gold.blocks.entries()) {
      const inside = insides[index] ?? [];
      const rest = remainder(text, block, inside);
      expect(rest).toMatch(
        inside.length === 0 ? /\S/u : /^(?:[\p{L}\p{N}., ]+ [-–—])? *(?:\*\*\*|\([a-z]+(?:\/[a-z]+)*\))?$/u,
      );
      expect(inside.length > 0).toBe(block.keep);
    }
  },
);

test.each(articles)('no segment of $name has blank edges on either side', ({ gold, text }) => {
  for (const segment of gold.segments) {
    for (const side of [sliceRange(text, segment), segment.target]) expect(side).toBe(side.trim());
    expect(segment.target).not.toContain('\n');
  }
});

test.each(articles)('every quote of $name stands where its range says', ({ gold, text }) => {
  for (const target of gold.annotations.flatMap((annotation) => annotation.targets)) {
    const found = target.side === 'source' ? text : gold.segments[target.segment]?.target;
    expect(found?.slice(target.start, target.end)).toBe(target.quote);
    expect(target.quote).toBe(target.quote.trim());
  }
});

test.each(articles)('a translated span of $name stands opposite its Indonesian span', ({ gold, text }) => {
  for (const { targets } of gold.annotations) {
    const source = targets.filter((target) => target.side === 'source');
    const rolesOf = (side: readonly GoldTarget[]) =>
      [...new Set(side.map((target) => target.role))].toSorted();
    expect(rolesOf(targets.filter((target) => target.side === 'target'))).toEqual(rolesOf(source));
    for (const target of targets) {
      if (target.side === 'source') continue;
      const opposite = gold.segments[target.segment];
      const touched = source.filter(
        (span) => span.role === target.role && opposite && rangesOverlap(span, opposite),
      );
      expect(
        touched,
        `${target.role} “${target.quote}” in ${sliceRange(text, opposite ?? target)}`,
      ).not.toEqual([]);
    }
  }
});

test.each(articles)(
  'the annotations of $name use the layers, roles and labels of the default scheme',
  ({ gold }) => {
    for (const annotation of gold.annotations) {
      const layer = scheme.layers.find(({ id }) => id === annotation.layer);
      expect(Object.keys(annotation.attributes).toSorted()).toEqual(
        layer?.attributes.map(({ id }) => id).toSorted(),
      );
      for (const [id, value] of Object.entries(annotation.attributes))
        expect(labelsOf(annotation.layer, id)).toContain(value);
      const roles = annotation.targets.map((target) => target.role);
      expect(layer?.roles.map((role) => role.id)).toEqual(expect.arrayContaining(roles));
      for (const role of layer?.roles ?? []) if (!role.optional) expect(roles).toContain(role.id);
    }
  },
);

test.each(articles)(
  'every speaker of $name is in its register, and the register names nobody else',
  ({ gold }) => {
    const named = gold.annotations.flatMap(({ speaker }) => speaker ?? []);
    expect([...new Set(named)].toSorted()).toEqual(gold.speakers.map(({ name }) => name).toSorted());
    for (const { speaker, attributes } of gold.annotations) {
      expect(speaker === null).toBe(attributes['sourceType'] === 'unspecified');
    }
  },
);

test.each(['quoteType', 'sourceType', 'certainty', 'polarity', 'access'])(
  'the corpus shows every label of %s',
  (attribute) => {
    const used = articles.flatMap(({ gold }) =>
      gold.annotations.map(({ attributes }) => attributes[attribute]),
    );
    expect(new Set(used)).toEqual(new Set(labelsOf('attribution', attribute)));
  },
);

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** What `inside` leaves of `block`. */
function remainder(text: string, block: TextRange, inside: readonly TextRange[]): string {
  const gaps = inside.map(({ end }, index) => text.slice(end, inside[index + 1]?.start ?? block.end));
  return [text.slice(block.start, inside[0]?.start ?? block.end), ...gaps].join('').trim();
}

/** The ranges that begin before the one in front of them ends, or hold nothing. */
function disorder(ranges: readonly TextRange[]): readonly TextRange[] {
  return ranges.filter(({ start, end }, index) => start >= end || start < (ranges[index - 1]?.end ?? 0));
}

function labelsOf(layerId: string, attributeId: string): readonly string[] {
  const attribute = scheme.layers
    .find(({ id }) => id === layerId)
    ?.attributes.find(({ id }) => id === attributeId);
  return attribute && 'labels' in attribute ? attribute.labels.map(({ id }) => id) : [];
}
