import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../electron/build/project-root.ts';
import { randomNumbers } from '../builders/random-numbers.ts';

/** One article that was generated. */
interface GeneratedArticle {
  /** The file's name. */
  readonly file: string;
  readonly text: string;
  /** The file that has the same story, where this one is a republication. */
  readonly republishes?: string;
}

/** One article in so many is another one that was published again. */
const republicationInterval = 50;
/** The share of words that are replaced by other words of the corpus, so that no two articles tell one story. */
const replacedShare = 0.15;

/**
 * Articles made out of the sample corpus, the same ones for the same count: the page furniture of one sample article around
 * sentences of all of them, in which words and numbers are replaced. One in fifty is a republication of an earlier one: its
 * body with another title, some words changed and one paragraph gone.
 */
function* generateNews(count: number): Generator<GeneratedArticle> {
  const random = randomNumbers(20_250_203);
  const samples = readSamples();
  const paragraphs = samples.flatMap((lines) => lines.filter(isBody));
  const words = [...new Set(paragraphs.join(' ').match(/(?<!\S)\p{Ll}{4,}(?!\S)/gu))];
  const made: GeneratedArticle[] = [];
  for (let index = 0; index < count; index++) {
    const file = `berita-${String(index).padStart(6, '0')}.txt`;
    const sample = pick(samples, random);
    const again =
      index % republicationInterval === republicationInterval - 1 ? pick(made, random) : undefined;
    const article =
      again === undefined
        ? { file, text: newArticle(sample, () => vary(pick(paragraphs, random), { random, words })) }
        : { file, text: republish(again.text, { random, words }), republishes: again.file };
    // What can be republished stays bounded, so that a long run needs no more memory than a short one.
    if (again === undefined) made[made.length < 200 ? made.length : index % 200] = article;
    yield article;
  }
}

/** Writes generated articles as files into a folder, and returns which file republishes which. */
export function writeNews(folder: string, count: number): ReadonlyMap<string, string> {
  mkdirSync(folder, { recursive: true });
  const republications = new Map<string, string>();
  for (const { file, text, republishes } of generateNews(count)) {
    writeFileSync(path.join(folder, file), text);
    if (republishes !== undefined) republications.set(file, republishes);
  }
  return republications;
}

interface Variation {
  readonly random: () => number;
  readonly words: readonly string[];
}

function readSamples(): readonly (readonly string[])[] {
  const folder = path.join(projectRoot, 'corpus');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'));
}

function isBody(line: string): boolean {
  return line.length > 120;
}

/** The furniture of a sample as it is, and a new paragraph for each of its own. */
function newArticle(sample: readonly string[], newParagraph: () => string): string {
  return sample.map((line, index) => (isBody(line) || index === 0 ? newLine(index) : line)).join('\n');

  function newLine(index: number): string {
    const paragraph = newParagraph();
    return index === 0 ? paragraph.split(/\s+/u).slice(0, 9).join(' ').replace(/\W+$/u, '') : paragraph;
  }
}

function republish(text: string, { random, words }: Variation): string {
  const lines = text.split('\n');
  const body = lines.flatMap((line, index) => (isBody(line) ? [index] : []));
  const gone = pick(body, random);
  return lines
    .filter((_, index) => index !== gone)
    .map((line, index) => (index === 0 ? `Kabar ${line}` : isBody(line) ? reword(line, 0.01) : line))
    .join('\n');

  function reword(line: string, share: number): string {
    return replaceWords(line, { random, words }, share);
  }
}

function vary(paragraph: string, variation: Variation): string {
  return replaceWords(paragraph, variation, replacedShare).replace(
    /(?<![\d.,/])\d{2,3}(?![\d.,/])/gu,
    (digits) => String(Math.floor((0.1 + 0.9 * variation.random()) * 10 ** digits.length)),
  );
}

function replaceWords(line: string, { random, words }: Variation, share: number): string {
  return line.replace(/(?<!\S)\p{Ll}{4,}(?!\S)/gu, (word) => (random() < share ? pick(words, random) : word));
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
