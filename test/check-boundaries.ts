import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type IConfiguration, type ICruiseResult, cruise } from 'dependency-cruiser';
import { projectRoot } from '../electron/build/project-root.ts';

/** What dependency-cruiser found under one folder that is laid out like this project. */
export interface Boundaries {
  /** One line each: the rule, the file and what it imports. */
  readonly violations: readonly string[];
  /** Source files that dependency-cruiser did not look into: it reports success on TypeScript it cannot parse. */
  readonly unseen: readonly string[];
  readonly modules: number;
  readonly dependencies: number;
}

const layers = ['shared', 'electron', 'renderer', 'test'];

/** Checks the import directions of `.dependency-cruiser.json` in the folder `root`. */
export async function checkBoundaries(root: string): Promise<Boundaries> {
  const files = globSync(`{${layers.join(',')}}/**/*.{ts,tsx,mjs}`, { cwd: root });
  const sources = files.map((file) => file.split(path.sep).join('/'));
  const configuration = await readConfiguration();
  const { output } = await cruise(sources, {
    ...configuration.options,
    ruleSet: configuration,
    validate: true,
    baseDir: root,
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a report instead of its result');
  return summarise(output, sources);
}

/** Prints what is wrong with this project's boundaries and returns the exit status. */
export async function printBoundaries(): Promise<number> {
  const { violations, unseen, modules, dependencies } = await checkBoundaries(projectRoot);
  for (const line of violations) process.stderr.write(`${line}\n`);
  for (const file of unseen) process.stderr.write(`not looked into: ${file}\n`);
  process.stdout.write(`${modules} modules, ${dependencies} dependencies, ${violations.length} violations\n`);
  // A parser that reads no TypeScript still lists the files; what it cannot do is find what they import.
  const isBlind = dependencies < modules;
  if (isBlind)
    process.stderr.write('fewer dependencies than modules: the parser does not read the sources\n');
  return violations.length > 0 || unseen.length > 0 || isBlind ? 1 : 0;
}

async function readConfiguration(): Promise<IConfiguration> {
  const text = await readFile(path.join(projectRoot, '.dependency-cruiser.json'), 'utf8');
  // The cruiser validates the rule set itself and throws on a wrong one.
  return JSON.parse(text) as IConfiguration;
}

function summarise(result: ICruiseResult, sources: readonly string[]): Boundaries {
  const seen = new Set(result.modules.map((module) => module.source));
  const own = result.modules.filter((module) => sources.includes(module.source));
  return {
    violations: result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    unseen: sources.filter((source) => !seen.has(source)),
    modules: own.length,
    dependencies: own.reduce((sum, module) => sum + module.dependencies.length, 0),
  };
}
