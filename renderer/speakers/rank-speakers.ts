import type { Annotation } from '../../shared/model/annotation.ts';
import type { SpeakerId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';

/** What a ranking looks at: the register, and the annotations of the open article in text order. */
export interface SpeakerRanking {
  readonly speakers: readonly Speaker[];
  readonly annotations: readonly Annotation[];
  /** The annotation that a speaker is looked for, which does not count itself. */
  readonly annotation?: Annotation['id'];
}

/** A speaker who fits what was typed. */
export interface RankedSpeaker {
  readonly speaker: Speaker;
  /** The alias that fits, where the name does not. */
  readonly alias: string | undefined;
  /** How many annotations of the open article name the speaker. */
  readonly uses: number;
}

interface Use {
  readonly count: number;
  /** Annotations between the one that a speaker is looked for and the nearest that names this one. */
  readonly distance: number;
}

/**
 * The speakers whose name or an alias holds every word of `query` (any case); all when it is empty. Speakers of the open
 * article come first, the most frequent before the others, at equal frequency the nearest; then those whose name begins
 * with the query; then the others by name.
 */
export function rankSpeakers(query: string, ranking: SpeakerRanking): readonly RankedSpeaker[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const uses = usesInArticle(ranking);
  return [...ranking.speakers]
    .flatMap((speaker) => {
      const name = [speaker.name, ...speaker.aliases].find((one) => holds(one, words));
      if (name === undefined) return [];
      const use = uses.get(speaker.id) ?? { count: 0, distance: Number.POSITIVE_INFINITY };
      const begins = words.length > 0 && name.toLowerCase().startsWith(query.trim().toLowerCase());
      return [{ speaker, alias: name === speaker.name ? undefined : name, use, begins }];
    })
    .toSorted(
      (a, b) =>
        b.use.count - a.use.count ||
        compare(a.use.distance, b.use.distance) ||
        Number(b.begins) - Number(a.begins) ||
        a.speaker.name.localeCompare(b.speaker.name),
    )
    .map(({ speaker, alias, use }) => ({ speaker, alias, uses: use.count }));
}

function usesInArticle({ annotations, annotation }: SpeakerRanking): ReadonlyMap<SpeakerId, Use> {
  const here = annotations.findIndex(({ id }) => id === annotation);
  const uses = new Map<SpeakerId, Use>();
  for (const [index, { id, speakerId }] of annotations.entries()) {
    if (speakerId === null || id === annotation) continue;
    const before = uses.get(speakerId) ?? { count: 0, distance: Number.POSITIVE_INFINITY };
    const distance = here === -1 ? index : Math.abs(index - here);
    uses.set(speakerId, { count: before.count + 1, distance: Math.min(before.distance, distance) });
  }
  return uses;
}

function holds(name: string, words: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return words.every((word) => lower.includes(word));
}

/** Infinities are equal. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
