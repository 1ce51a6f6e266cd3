import { Session } from 'node:inspector/promises';

/** Where the time of an import goes. */
export const layers = ['parsing', 'analysis', 'matching', 'SQLite', 'the rest'] as const;
export type Layer = (typeof layers)[number];

/** The code that each layer is made of; the innermost frame of one of them says where a sample belongs. */
const folders: readonly (readonly [Layer, RegExp])[] = [
  ['parsing', /\/electron\/exchange\/|\/electron\/host\/import-sources/],
  ['analysis', /\/shared\/indonesian\//],
  ['matching', /\/shared\/matching\//],
  ['SQLite', /\/electron\/storage\//],
];

/** Runs `work` under the sampling profiler of V8 and gives the share of the busy time that each layer took. */
export async function profileLayers(work: () => Promise<void>): Promise<Readonly<Record<Layer, number>>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])),
  );
  const times: Record<Layer, number> = { parsing: 0, analysis: 0, matching: 0, SQLite: 0, 'the rest': 0 };
  for (const [index, id] of (profile.samples ?? []).entries()) {
    if (nodes.get(id)?.callFrame.functionName === '(idle)') continue;
    times[layerOf(id)] += profile.timeDeltas?.[index] ?? 0;
  }
  const total = layers.reduce((sum, layer) => sum + times[layer], 0);
  for (const layer of layers) times[layer] /= total;
  return times;

  function layerOf(sample: number): Layer {
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const url = nodes.get(id)?.callFrame.url ?? '';
      const found = folders.find(([, folder]) => folder.test(url));
      if (found !== undefined) return found[0];
    }
    return 'the rest';
  }
}
