import assert from 'node:assert/strict';
import type { Client } from '../../shared/client.ts';
import type { EventName, EventPayload, FailureCode } from '../../shared/contract.ts';
import { emptyArticleChange } from '../../shared/model/article-change.ts';
import type { Article } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { Job } from '../../shared/model/job.ts';
import { RequestFailure } from '../../shared/request-failure.ts';

const text = [
  'Harga Beras Turun di Pasar Uji',
  '',
  'Harga beras turun pada pekan ini. "Panen raya sudah mulai," kata Kepala Dinas Pangan Sari Utami.',
  '',
  'Pedagang mengaku senang. Mereka berharap harga tetap stabil sampai akhir tahun.',
  '',
].join('\n');

/**
 * What every front door must carry, whatever its transport: values of all kinds both ways, failures with their codes, and
 * events. Needs a workspace that has not this text yet; leaves it as it was, and the settings too.
 */
export async function runContractScenario(client: Client): Promise<void> {
  await settingsGoRoundAndAreTold(client);
  await badRequestsFailWithTheirCode(client);
  const id = await importedArticle(client);
  const article = await client.request('articles.get', { id });
  assert.equal(article.sourceText, text);
  await theSameTextSentByPartsIsSkipped(client, id);
  await savesAreToldAndConflictsRefused(client, article);
  await exportsReport(client, id);
  const removal = nextEvent(client, 'articles.changed');
  await client.request('articles.remove', { id });
  await removal;
  await failsWith('not-found', client.request('articles.get', { id }));
}

async function settingsGoRoundAndAreTold(client: Client): Promise<void> {
  const before = await client.request('settings.read', {});
  const changed = { ...before, annotator: 'Ünïcødé — 注釈者', panes: { articles: 21.5 } };
  const told = nextEvent(client, 'settings.changed');
  assert.deepEqual(await client.request('settings.write', changed), changed);
  assert.deepEqual(await told, changed);
  assert.deepEqual(await client.request('settings.read', {}), changed);
  await client.request('settings.write', before);
}

async function badRequestsFailWithTheirCode(client: Client): Promise<void> {
  const [nobody] = await client.request('ids.reserve', { count: 1 });
  // A reserved id is one of an article as soon as there is such an article.
  await failsWith('not-found', client.request('articles.get', { id: nobody as ArticleId }));
  await failsWith('invalid-input', client.request('ids.reserve', { count: 0 }));
}

async function importedArticle(client: Client): Promise<ArticleId> {
  const changed = nextEvent(client, 'articles.changed');
  const started = await client.request('import.files', {
    files: [{ name: 'uji.txt', bytes: Buffer.from(text).toString('base64') }],
  });
  const job = await endOf(client, started);
  await changed;
  assert.equal(job.kind, 'import');
  assert.deepEqual([job.state, job.done, job.total], ['done', 1, 1]);
  const [imported] = job.kind === 'import' ? (job.report?.imported ?? []) : [];
  assert.ok(imported !== undefined, 'The import reports no article');
  const found = await client.request('articles.list', { query: 'BERAS stabil' });
  assert.ok(
    found.some((summary) => summary.id === imported.id),
    'The search does not find the article',
  );
  return imported.id;
}

async function theSameTextSentByPartsIsSkipped(client: Client, id: ArticleId): Promise<void> {
  const bytes = Buffer.from(text);
  const half = Math.floor(bytes.length / 2);
  const { id: upload } = await client.request('uploads.begin', { name: 'lagi.txt', size: bytes.length });
  for (const [offset, part] of [
    [0, bytes.subarray(0, half)],
    [half, bytes.subarray(half)],
  ] as const) {
    await client.request('uploads.append', { id: upload, offset, bytes: part.toString('base64') });
  }
  const job = await endOf(client, await client.request('import.files', { files: [{ upload }] }));
  const skipped = job.kind === 'import' ? job.report?.skipped : undefined;
  assert.deepEqual(
    skipped?.map(({ file, id: there }) => [file, there]),
    [['lagi.txt', id]],
  );
  await failsWith('not-found', client.request('import.files', { files: [{ upload }] }));
}

async function savesAreToldAndConflictsRefused(client: Client, article: Article): Promise<void> {
  const [segment] = article.segments;
  assert.ok(segment !== undefined, 'The article has no segment');
  const translated = {
    ...segment,
    target: 'Rice prices fell “again” 🌾',
    status: 'translated',
    origin: { kind: 'typed' },
  } as const;
  const save = {
    id: article.id,
    baseRevision: article.revision,
    client: 'scenario',
    change: { ...emptyArticleChange, segments: [translated] },
  };
  const told = nextEvent(client, 'article.saved');
  const { revision } = await client.request('articles.save', save);
  assert.equal(revision, article.revision + 1);
  assert.deepEqual(await told, { id: article.id, revision, client: 'scenario' });
  await failsWith('conflict', client.request('articles.save', save));
  const stored = await client.request('articles.get', { id: article.id });
  assert.deepEqual([stored.revision, stored.segments[0]], [revision, translated]);
}

async function exportsReport(client: Client, id: ArticleId): Promise<void> {
  const formats = await client.request('export.formats', {});
  assert.ok(formats.length > 0, 'There is no format to export to');
  const format = formats[0]?.id ?? '';
  const job = await endOf(client, await client.request('export.start', { format, articles: [id] }));
  assert.deepEqual([job.kind, job.state], ['export', 'done']);
  assert.ok(
    job.kind === 'export' && job.report?.downloadId !== undefined,
    'The export is not there to be downloaded',
  );
  await failsWith('not-found', client.request('export.start', { format: 'no such format', articles: [] }));
}

/** The job as it is when it has ended. */
async function endOf(client: Client, started: Job): Promise<Job> {
  let job = started;
  while (job.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 20));
    job = await client.request('jobs.get', { id: job.id });
  }
  return job;
}

async function nextEvent<E extends EventName>(client: Client, event: E): Promise<EventPayload<E>> {
  const told = Promise.withResolvers<EventPayload<E>>();
  const timer = setTimeout(() => told.reject(new Error(`${event} was not told within 10 s`)), 10_000);
  const stop = client.subscribe(event, told.resolve);
  return told.promise.finally(() => {
    clearTimeout(timer);
    stop();
  });
}

async function failsWith(code: FailureCode, request: Promise<unknown>): Promise<void> {
  await assert.rejects(request, (error) => {
    assert.ok(error instanceof RequestFailure, String(error));
    assert.equal(error.code, code, error.message);
    return true;
  });
}
