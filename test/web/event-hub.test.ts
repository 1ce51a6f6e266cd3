import http from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type WebSite } from './web-site.ts';

let site: WebSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.end());

interface Listening {
  /** Everything that the stream has carried so far. */
  readonly text: () => string;
  readonly stop: () => void;
}

async function listen(headers: Record<string, string> = {}): Promise<Listening> {
  let text = '';
  const request = http.get({
    host: site.url.hostname,
    port: site.url.port,
    path: '/events',
    headers: { ...site.pageRequestHeaders, ...headers },
  });
  const response = await new Promise<http.IncomingMessage>((resolve, reject) =>
    request.on('response', resolve).on('error', reject),
  );
  expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  response.setEncoding('utf8').on('data', (part: string) => (text += part));
  response.on('error', () => {});
  return { text: () => text, stop: () => request.destroy() };
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/^id: (.*)$/gm)].map((match) => match[1] ?? '');
}

test('An event of the host reaches every stream by its name', async () => {
  const streams = [await listen(), await listen()];
  site.host.publish('command.invoked', { command: 'edit.undo' });
  for (const stream of streams) {
    await expect
      .poll(stream.text)
      .toMatch(/id: .+\nevent: command\.invoked\ndata: {"command":"edit\.undo"}\n\n$/);
    stream.stop();
  }
});

test('A page that reconnects is told what it has missed, and nothing twice', async () => {
  const first = await listen();
  site.host.publish('command.invoked', { command: 'seen' });
  await expect.poll(first.text).toContain('seen');
  first.stop();
  site.host.publish('command.invoked', { command: 'missed one' });
  site.host.publish('command.invoked', { command: 'missed two' });
  const second = await listen({ 'last-event-id': idsIn(first.text()).at(-1) ?? '' });
  await expect.poll(second.text).toContain('missed two');
  expect([...second.text().matchAll(/"command":"(.*?)"/g)].map((match) => match[1])).toEqual([
    'missed one',
    'missed two',
  ]);
  second.stop();
});

test('A page that was away for too long is told that articles may have changed', async () => {
  const stream = await listen({ 'last-event-id': 'of another run' });
  await expect.poll(stream.text).toMatch(/event: articles\.changed\ndata: \{\}\n\n$/);
  stream.stop();
});

test('A page that connects for the first time is told nothing old', async () => {
  site.host.publish('articles.changed', {});
  const stream = await listen();
  site.host.publish('command.invoked', { command: 'new' });
  await expect.poll(stream.text).toContain('new');
  expect(stream.text()).not.toContain('articles.changed');
  stream.stop();
});
