import { expect, test } from 'vitest';
import { createClient } from '../../shared/client.ts';
import { dispatch } from '../../shared/dispatch.ts';
import { connectToSite } from '../web/web-client.ts';
import { openSite } from '../web/web-site.ts';
import { runContractScenario } from './scenario.ts';

test('The contract holds in process', { timeout: 30_000 }, async () => {
  const site = await openSite();
  const { handlers, subscribe } = site.host;
  const client = createClient((method, input) => dispatch(handlers, method, input), subscribe);
  await expect(runContractScenario(client)).resolves.toBeUndefined();
  await site.end();
});

test('The contract holds over loopback HTTP', { timeout: 30_000 }, async () => {
  const site = await openSite();
  const { client, close } = await connectToSite(site);
  await expect(runContractScenario(client)).resolves.toBeUndefined();
  close();
  await site.end();
});
