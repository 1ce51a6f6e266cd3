import { expect, test } from 'vitest';
import type { Host } from '../../electron/host/host.ts';
import type { Client } from '../../shared/client.ts';
import type { Article } from '../../shared/model/article.ts';
import { OutletRuleId, ruleReason } from '../../shared/model/outlet-rule.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import { clientOf, openHostIn } from '../builders/a-host.ts';
import { emptyArticleChange } from '../../shared/model/article-change.ts';
import { translated } from '../builders/an-article.ts';
import { temporaryFolder } from '../builders/a-workspace.ts';
import { ended } from '../exchange/temporary-host.ts';

const rule = { outlet: 'Kabar Pesisir', kind: 'pattern', text: 'Kirim foto Anda: …' } as const;

function aPage(title: string, ...extra: readonly string[]): string {
  return [
    title,
    'Kabar Pesisir - Senin, 12 Januari 2026 08:15 WIB',
    'WANAREJA, KabarPesisir.com – Banjir merendam tiga desa sejak Senin pagi. Warga mengungsi ke balai desa.',
    `Air di ${title.toLowerCase()} mulai surut pada sore hari, kata petugas.`,
    ...extra,
  ].join('\n\n');
}

async function open(): Promise<{ readonly host: Host; readonly client: Client }> {
  const host = await openHostIn(temporaryFolder());
  return { host, client: clientOf(host) };
}

async function imported(host: Host, client: Client, name: string, text: string): Promise<Article> {
  const bytes = Buffer.from(text).toString('base64');
  const job = await ended(host, 'import', client.request('import.files', { files: [{ name, bytes }] }));
  const id = job.report?.imported[0]?.id;
  if (id === undefined) throw new Error(JSON.stringify(job.report));
  const article = await client.request('articles.get', { id });
  const { revision } = await client.request('articles.setMetadata', {
    id,
    baseRevision: article.revision,
    metadata: { ...article.metadata, outlet: 'Kabar Pesisir' },
  });
  return { ...(await client.request('articles.get', { id })), revision };
}

const keptLines = ({ sourceText, blocks }: Article): readonly string[] =>
  blocks.filter(({ keep }) => keep).map((block) => sliceRange(sourceText, block));

test('every window is told of changed blocks, and of metadata in the list', async () => {
  const { host, client } = await open();
  const article = await imported(
    host,
    client,
    'satu.txt',
    aPage('Tiga Desa Terendam', 'Baca juga: Jalan Putus'),
  );
  const told: unknown[] = [];
  host.subscribe('article.saved', (saved) => told.push(saved));
  const block = article.blocks.find(({ reason }) => reason === 'related-link');
  if (block === undefined) throw new Error('The link was not recognised.');
  const request = { id: article.id, baseRevision: article.revision };
  const changes = [{ start: block.start, keep: true }];
  const revision = article.revision + 1;
  await expect(client.request('articles.setBlocks', { ...request, changes })).resolves.toEqual({
    kind: 'saved',
    revision,
  });
  await expect(client.request('articles.setBlocks', { ...request, changes })).rejects.toMatchObject({
    code: 'conflict',
  });
  const metadata = { title: 'Banjir', published: '2026-01-12T08:15:00+07:00' };
  await client.request('articles.setMetadata', { id: article.id, baseRevision: revision, metadata });
  await expect(client.request('articles.list', {})).resolves.toMatchObject([
    { title: 'Banjir', published: '2026-01-12T08:15:00+07:00', revision: revision + 1 },
  ]);
  expect(told).toEqual([
    { id: article.id, revision, client: '' },
    { id: article.id, revision: revision + 1, client: '' },
  ]);
});

test('an import records where the metadata is from, and a window cannot say so for a person', async () => {
  const { host, client } = await open();
  const header = 'judul;media;isi';
  const body = 'Banjir merendam tiga desa sejak Senin pagi. Warga mengungsi ke balai desa.';
  const article = await imported(host, client, 'a.csv', `${header}\nTiga Desa;Kabar Gunung;${body}\n`);
  // The outlet was corrected after the import.
  const origins = { title: { kind: 'column', name: 'judul' }, outlet: { kind: 'person' } } as const;
  expect(article.origins).toEqual(origins);
  await client.request('articles.setMetadata', {
    id: article.id,
    baseRevision: article.revision,
    metadata: { ...article.metadata, dateline: 'Warga' },
  });
  await expect(client.request('articles.get', { id: article.id })).resolves.toMatchObject({
    origins: { ...origins, dateline: { kind: 'person' } },
  });
  const text = await imported(host, client, 'b.txt', aPage('Jembatan Hanyut'));
  expect(text.origins).toMatchObject({
    title: { kind: 'text' },
    published: { kind: 'text' },
    dateline: { kind: 'text' },
    outlet: { kind: 'person' },
  });
});

test('a rule tells its reach, drops lines that nobody has worked on, and spares the others', async () => {
  const { host, client } = await open();
  const line = (to: string): string => `Kirim foto Anda: ${to}.`;
  const first = await imported(host, client, 'a.txt', aPage('Tiga Desa Terendam', line('redaksi')));
  const second = await imported(host, client, 'b.txt', aPage('Jembatan Hanyut', line('surat')));
  const last = second.segments.at(-1);
  if (last === undefined) throw new Error('The article has no segment.');
  expect(sliceRange(second.sourceText, last)).toBe(line('surat'));
  await client.request('articles.save', {
    id: second.id,
    baseRevision: second.revision,
    client: 'test',
    change: { ...emptyArticleChange, segments: [translated(last, 'Send your photo.')] },
  });
  const reach = { articles: 1, lines: 1, spared: 1, already: 0 };
  await expect(client.request('outletRules.reach', { rule })).resolves.toEqual(reach);
  const { id } = await client.request('outletRules.save', { rule });
  const { act, ...outcome } = await client.request('outletRules.apply', { id });
  expect(outcome).toEqual(reach);
  const after = await client.request('articles.get', { id: first.id });
  expect(keptLines(after)).toEqual(keptLines(first).slice(0, -1));
  expect(after.blocks.at(-1)).toMatchObject({ keep: false, reason: ruleReason(id) });
  expect(after.segments).toEqual(first.segments.slice(0, -1));
  const spared = await client.request('articles.get', { id: second.id });
  expect(keptLines(spared)).toEqual(keptLines(second));
  const { act: next, ...repeated } = await client.request('outletRules.apply', { id });
  expect(repeated).toEqual({ articles: 0, lines: 0, spared: 1, already: 1 });
  expect(next).not.toBe(act);
});

test('a rule works on later imports of its outlet, until it is removed', async () => {
  const { host, client } = await open();
  const { id } = await client.request('outletRules.save', { rule: { ...rule, outlet: 'KABARPESISIR.COM' } });
  const line = 'Kirim foto Anda: redaksi.';
  const first = await imported(host, client, 'a.txt', aPage('Tiga Desa Terendam', line));
  expect(keptLines(first)).not.toContain(line);
  expect(first.segments.some((segment) => sliceRange(first.sourceText, segment) === line)).toBe(false);
  expect(first.blocks.at(-1)).toMatchObject({ keep: false, reason: ruleReason(id) });
  await client.request('outletRules.remove', { id });
  const second = await imported(host, client, 'b.txt', aPage('Jembatan Hanyut', line));
  expect(keptLines(second)).toContain(line);
});

test('an application is taken back exactly, but not where a person has decided since', async () => {
  const { host, client } = await open();
  const lines = ['redaksi', 'surat', 'pos'].map((to) => `Kirim foto Anda: ${to}.`);
  const article = await imported(host, client, 'a.txt', aPage('Tiga Desa Terendam', ...lines));
  const { id } = await client.request('outletRules.save', {
    rule: { ...rule, outlet: 'kabar pesisir' },
  });
  const { act } = await client.request('outletRules.apply', { id });
  await expect(client.request('outletRules.dropped', { id })).resolves.toEqual({ articles: 1, lines: 3 });
  const now = (): Promise<Article> => client.request('articles.get', { id: article.id });
  const [, second, third] = (await now()).blocks.slice(-3);
  for (const [block, keep] of [
    [second, true],
    [third, true],
    [third, false],
  ] as const) {
    const { revision: baseRevision } = await now();
    const changes = [{ start: block?.start ?? 0, keep }];
    await client.request('articles.setBlocks', { id: article.id, baseRevision, changes });
  }
  const told: unknown[] = [];
  host.subscribe('article.saved', (saved) => told.push(saved.id));
  const taken = { id, act };
  await expect(client.request('outletRules.takeBack', taken)).resolves.toEqual({ articles: 1, lines: 1 });
  expect(told).toEqual([article.id]);
  expect(keptLines(await now()).slice(-2)).toEqual(lines.slice(0, 2));
  await expect(client.request('outletRules.takeBack', taken)).resolves.toEqual({ articles: 0, lines: 0 });
});

test('a rule leaves with its lines dropped, or kept again, those of later imports too', async () => {
  const { host, client } = await open();
  const line = 'Kirim foto Anda: redaksi.';
  const { id } = await client.request('outletRules.save', { rule: { ...rule, outlet: 'KABARPESISIR.COM' } });
  const article = await imported(host, client, 'a.txt', aPage('Tiga Desa Terendam', line));
  await expect(client.request('outletRules.remove', { id, keepAgain: true })).resolves.toEqual({
    articles: 1,
    lines: 1,
  });
  expect(keptLines(await client.request('articles.get', { id: article.id }))).toContain(line);
  await expect(client.request('outletRules.remove', { id, keepAgain: true })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a pattern is stored as it is meant, and one that cannot work is refused', async () => {
  const { client } = await open();
  const typed = { ...rule, text: 'Kirim foto Anda: ...' };
  await expect(client.request('outletRules.save', { rule: typed })).resolves.toMatchObject(rule);
  for (const text of ['...', 'Simak … kali'])
    await expect(client.request('outletRules.save', { rule: { ...rule, text } }), text).rejects.toMatchObject(
      { code: 'invalid-input' },
    );
});

test('a rule is changed in place, the same one is not added twice, and one that is gone is not found', async () => {
  const { client } = await open();
  const first = await client.request('outletRules.save', { rule });
  await expect(client.request('outletRules.save', { rule })).resolves.toEqual(first);
  const changed = await client.request('outletRules.save', {
    id: first.id,
    rule: { ...rule, text: 'Kirim: …' },
  });
  expect(changed).toEqual({ ...first, text: 'Kirim: …' });
  await expect(client.request('outletRules.list', {})).resolves.toEqual([changed]);
  await client.request('outletRules.remove', { id: first.id });
  const gone = { code: 'not-found' };
  await expect(client.request('outletRules.apply', { id: first.id })).rejects.toMatchObject(gone);
  await expect(client.request('outletRules.save', { id: first.id, rule })).rejects.toMatchObject(gone);
  const unknown = OutletRuleId.parse(first.id);
  await expect(client.request('outletRules.remove', { id: unknown })).rejects.toMatchObject(gone);
});
