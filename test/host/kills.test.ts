import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Article } from '../../shared/model/article.ts';
import { ArticleChange } from '../../shared/model/article-change.ts';
import { checkFile } from '../../electron/storage/workspace-file.ts';
import { anArticle } from '../builders/an-article.ts';
import { inserted, openIn, temporaryFolder, workspacePathIn } from '../builders/a-workspace.ts';
import { applyChange } from '../builders/apply-change.ts';
import { randomNumbers } from '../builders/random-numbers.ts';

const kills = 200;
const lanes = 2;
/** `KILL_SEED` repeats what was typed; when the kill falls cannot be repeated. */
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

test(
  `a person killed at ${kills} moments finds every acknowledged edit, and no half of one`,
  { timeout: 300_000 },
  async () => {
    const folder = temporaryFolder();
    const tallies = await Promise.all(
      Array.from({ length: lanes }, async (_, lane) => killAgainAndAgain(path.join(folder, `${lane}`), lane)),
    );
    const sum = (count: keyof Tally) => tallies.reduce((total, tally) => total + tally[count], 0);
    console.log(
      `kills ${sum('survived')}/${kills} (seed ${seed}; ${sum('acknowledged')} edits acknowledged, ` +
        `${sum('inFlight')} kills between commit and acknowledgement, ${sum('early')} before the first edit)`,
    );
    expect(sum('survived')).toBe(kills);
    expect(sum('acknowledged')).toBeGreaterThan(kills * 0.8);
  },
);

interface Tally {
  survived: number;
  acknowledged: number;
  inFlight: number;
  early: number;
}

/** What the person writes: see typing-person.ts. */
const Line = z.union([z.object({ intent: ArticleChange }), z.object({ revision: z.int() })]);

async function killAgainAndAgain(folder: string, lane: number): Promise<Tally> {
  mkdirSync(folder);
  const random = randomNumbers(seed + lane);
  const tally: Tally = { survived: 0, acknowledged: 0, inFlight: 0, early: 0 };
  const workspace = openIn(folder);
  let article = inserted(workspace, anArticle());
  workspace.close(new Date());
  for (let round = lane; round < kills; round += lanes) {
    const lines = await typeUntilKilled(folder, seed + round, random);
    const expected = expectedAfter(article, lines);
    expect(
      checkFile({ path: workspacePathIn(folder), snapshotDirectory: path.join(folder, 'snapshots') }),
    ).toEqual([]);
    const reopened = openIn(folder);
    const found = reopened.articles.get(article.id);
    const isInFlight = expected.unanswered !== undefined && found?.revision === expected.unanswered.revision;
    expect(found).toEqual(isInFlight ? expected.unanswered : expected.acknowledged);
    expect(reopened.notices).toEqual([]);
    reopened.close(new Date());
    tally.survived += 1;
    tally.acknowledged += expected.count;
    if (isInFlight) tally.inFlight += 1;
    if (lines.length === 0) tally.early += 1;
    if (found !== undefined) article = found;
  }
  return tally;
}

/** Lets a person type, most times until a moment after the first edit, sometimes until one while the host still opens. */
async function typeUntilKilled(
  folder: string,
  typingSeed: number,
  random: () => number,
): Promise<z.infer<typeof Line>[]> {
  const out = path.join(folder, 'out.txt');
  const descriptor = openSync(out, 'w');
  const person = fileURLToPath(new URL('typing-person.ts', import.meta.url));
  const child = spawn(process.execPath, [person, workspacePathIn(folder), folder, String(typingSeed)], {
    stdio: ['ignore', descriptor, 'inherit'],
    // Without it most of the time goes into compiling the same modules.
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'compile-cache') },
  });
  const ended = once(child, 'exit');
  if (random() < 0.1) {
    await sleep(random() * 400);
  } else {
    while (!readFileSync(out, 'utf8').includes('revision') && child.exitCode === null) await sleep(2);
    await sleep(random() * 60);
  }
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode, 'the person ended before they were killed').toBe('SIGKILL');
  closeSync(descriptor);
  return readFileSync(out, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => Line.parse(JSON.parse(line)));
}

/** The article after everything that was acknowledged, and after the save that was under way as well, where there was one. */
function expectedAfter(article: Article, lines: readonly z.infer<typeof Line>[]) {
  let acknowledged = article;
  let unanswered: Article | undefined;
  let count = 0;
  for (const line of lines) {
    if ('intent' in line) {
      unanswered = applyChange(acknowledged, line.intent);
    } else if (unanswered !== undefined) {
      acknowledged = unanswered;
      unanswered = undefined;
      count += 1;
    }
  }
  return { acknowledged, unanswered, count };
}
