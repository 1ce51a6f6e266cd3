import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { casXmi } from '../../electron/exchange/formats/uima-cas/cas-xmi.ts';
import { webannoTsv } from '../../electron/exchange/formats/webanno/webanno-tsv.ts';
import type { ImportedText } from '../../electron/exchange/import-format.ts';
import { projectRoot } from '../../electron/build/project-root.ts';
import type { ImportReport } from '../../shared/model/job.ts';
import { readText } from './read-items.ts';
import { importPaths, temporaryHost } from './temporary-host.ts';

// There are hundreds of files, and the machine may be busy.
vi.setConfig({ testTimeout: 300_000 });

const samples = path.join(projectRoot, '..', 'shared', 'data', 'import-samples');
const isThere = existsSync(samples);
if (!isThere)
  process.stdout.write(`skipped: there are no import samples in ${path.relative(projectRoot, samples)}\n`);

/** What became of one file: everything that the report says about it. */
interface Outcome {
  readonly articles: number;
  readonly units: number | undefined;
  readonly reasons: readonly string[];
}

interface Samples {
  readonly files: readonly string[];
  readonly report: ImportReport;
}

let running: Promise<Samples> | undefined;

/** All samples imported into one workspace, once for all tests. */
async function importedSamples(): Promise<Samples> {
  running ??= (async () => {
    const entries = await readdir(samples, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const { report, message } = await importPaths(await temporaryHost(), samples);
    if (report === undefined) throw new Error(message ?? 'The import ended without a report.');
    return { files, report };
  })();
  return running;
}

function outcomeOf({ report }: Samples, file: string): Outcome {
  const isAbout = (each: { readonly file: string }): boolean =>
    each.file === file || each.file.startsWith(`${file} (`) || each.file.startsWith(`${file}/`);
  return {
    articles: report.imported.filter(isAbout).length,
    units: report.memories?.find(isAbout)?.units,
    reasons: [...report.skipped, ...report.failed].filter(isAbout).map(({ reason }) => reason),
  };
}

test.skipIf(!isThere)('every sample gives an article, a memory or a refusal with a reason', async () => {
  const all = await importedSamples();
  const { files } = all;
  expect(files.length).toBeGreaterThan(400);
  const silent = files.filter((file) => {
    const { articles, units, reasons } = outcomeOf(all, file);
    const isText = file.endsWith('.txt') && files.includes(file.replace(/\.txt$/, '.ann'));
    return !isText && articles === 0 && units === undefined && reasons.length === 0;
  });
  expect(silent).toEqual([]);
});

test.skipIf(!isThere)('no reason is empty or speaks of our own insides', async () => {
  const { report } = await importedSamples();
  const reasons = [...report.skipped, ...report.failed].map(({ reason }) => reason);
  expect(
    reasons.filter((reason) => reason.trim().length < 15 || /undefined is not|\.ts:|Error:/.test(reason)),
  ).toEqual([]);
});

/** The samples in a folder with some extension, of which some may be named as exceptions. */
function samplesIn({ files }: Samples, folder: string, extension: RegExp): readonly string[] {
  return files.filter(
    (file) => file.startsWith(path.join(samples, folder) + path.sep) && extension.test(file),
  );
}

test.skipIf(!isThere).each([
  ['xliff21-oasis/core/valid', /\.xlf$/, ['almostEmpty.xlf']],
  ['xliff21-oasis/modules/valid', /\.xlf$/, []],
  ['xliff-symfony', /\.xlf$/, []],
  ['okapi/xliff12', /\.xlf$/, []],
  ['webanno-tsv/tsv3-suite', /\.tsv$/, []],
  ['brat-examples', /\.ann$/, []],
])('%s: what is valid comes in (an equal text may be there already)', async (folder, extension, empty) => {
  const all = await importedSamples();
  const wanted = samplesIn(all, folder, extension);
  expect(wanted.length).toBeGreaterThan(3);
  const refused = wanted
    .filter((file) => !empty.includes(path.basename(file)))
    .filter((file) => outcomeOf(all, file).reasons.some((reason) => !/there already/.test(reason)));
  expect(refused).toEqual([]);
});

test.skipIf(!isThere)('every TMX sample is a memory', async () => {
  const all = await importedSamples();
  const wanted = all.files.filter((file) => file.endsWith('.tmx'));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((file) => outcomeOf(all, file).units === undefined)).toEqual([]);
});

test.skipIf(!isThere)('most documents that break the XLIFF core are refused', async () => {
  const all = await importedSamples();
  const broken = samplesIn(all, 'xliff21-oasis/core/invalid', /\.xlf$/);
  const taken = broken.filter((file) =>
    outcomeOf(all, file).reasons.every((reason) => /there already/.test(reason)),
  );
  // What is left breaks rules about modules, extensions and the moving of codes, which do not touch the text.
  expect(taken.length).toBeLessThanOrEqual(broken.length / 10);
});

test.skipIf(!isThere)('a WebAnno TSV file says the same as the CAS that it was made of', async () => {
  const tables = samplesIn(await importedSamples(), 'webanno-tsv/tsv3-suite', /\.tsv$/);
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    const fromTable = await readText(webannoTsv, await readFile(table));
    const fromCas = await readText(casXmi, await readFile(table.replace(/\.tsv$/, '.xmi')));
    expect({ table, ...inShort(fromTable) }).toEqual({ table, ...inShort(fromCas) });
    const missing = spansOf(fromTable).filter((span) => !spansOf(fromCas).includes(span));
    expect({ table, missing }).toEqual({ table, missing: [] });
  }
});

function inShort({ text, annotations = [] }: ImportedText) {
  return { words: text.trim().split(/\s+/), annotations: annotations.length };
}

/** What annotations mark by themselves. Empty spans and white space at the end are left out: the tables move or drop them. */
function spansOf({ text, annotations = [] }: ImportedText): readonly string[] {
  return annotations.flatMap(({ targets }) =>
    targets
      .filter(({ role, start, end }) => role === 'span' && start < end)
      .map(({ start, end }) => `${start}: ${text.slice(start, end).trim()}`),
  );
}
