import { z } from 'zod';

const place = 'dwibahasa.palette';
const kept = 12;

/** Ids of the palette entries that were used last in this browser, newest first. */
export function recentEntries(): readonly string[] {
  try {
    return z
      .array(z.string())
      .catch([])
      .parse(JSON.parse(localStorage.getItem(place) ?? '[]'));
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Remembers that an entry was used. */
export function noteRecentEntry(id: string): void {
  const others = recentEntries().filter((one) => one !== id);
  localStorage.setItem(place, JSON.stringify([id, ...others].slice(0, kept)));
}
