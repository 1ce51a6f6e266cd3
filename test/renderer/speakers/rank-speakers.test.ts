import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { rankSpeakers } from '../../../renderer/speakers/rank-speakers.ts';
import { SpeakerId } from '../../../shared/model/ids.ts';
import type { Speaker } from '../../../shared/model/speaker.ts';
import { anAnnotation, anArticle, sourceTarget } from '../../builders/an-article.ts';

function aSpeaker(name: string, ...aliases: readonly string[]): Speaker {
  return { id: SpeakerId.parse(newId()), name, aliases, note: '' };
}

const [amir, budi, citra, dewi] = [
  aSpeaker('Amir Hasan'),
  aSpeaker('Budi', 'Kepala BPBD'),
  aSpeaker('Citra'),
  aSpeaker('Dewi', 'Amirah'),
];
const speakers = [dewi, citra, budi, amir];

/** Annotations of one article, one after the other, that name these speakers. */
function naming(...named: readonly (Speaker | null)[]) {
  const article = anArticle();
  return named.map((speaker, index) => ({
    ...anAnnotation(sourceTarget(article, { start: index, end: index + 1 })),
    speakerId: speaker?.id ?? null,
  }));
}

function names(...parameters: Parameters<typeof rankSpeakers>): readonly string[] {
  return rankSpeakers(...parameters).map(({ speaker }) => speaker.name);
}

test('speakers of the open article come first, by how often and how near they are named, then the others by name', () => {
  const annotations = naming(citra, dewi, null, budi, dewi);
  const here = annotations[2]?.id;
  if (here === undefined) throw new Error('The annotation is missing.');
  expect(names('', { speakers, annotations, annotation: here })).toEqual([
    'Dewi',
    'Budi',
    'Citra',
    'Amir Hasan',
  ]);
  const near = naming(budi, citra, null);
  const last = near[2]?.id;
  if (last === undefined) throw new Error('The annotation is missing.');
  expect(names('', { speakers, annotations: near, annotation: last })).toEqual([
    'Citra',
    'Budi',
    'Amir Hasan',
    'Dewi',
  ]);
});

test('the annotation that a speaker is looked for does not count for its own speaker', () => {
  const annotations = naming(citra, budi);
  const own = annotations[0]?.id;
  if (own === undefined) throw new Error('The annotation is missing.');
  expect(rankSpeakers('', { speakers, annotations, annotation: own })[0]).toEqual({
    speaker: budi,
    alias: undefined,
    uses: 1,
  });
});

test('every word must be in the name or in one alias; the alias that fits is told', () => {
  expect(rankSpeakers('bpbd kepala', { speakers, annotations: [] })).toEqual([
    { speaker: budi, alias: 'Kepala BPBD', uses: 0 },
  ]);
  expect(names('HASAN', { speakers, annotations: [] })).toEqual(['Amir Hasan']);
  expect(names('x', { speakers, annotations: [] })).toEqual([]);
});

test('of those that the article does not name, what begins with the query comes before what only holds it', () => {
  expect(names('ami', { speakers, annotations: [] })).toEqual(['Amir Hasan', 'Dewi']);
  expect(names('i', { speakers, annotations: naming(dewi) })).toEqual([
    'Dewi',
    'Amir Hasan',
    'Budi',
    'Citra',
  ]);
  expect(names('c', { speakers: [...speakers, aSpeaker('Andi Cokro')], annotations: [] })).toEqual([
    'Citra',
    'Andi Cokro',
  ]);
});
