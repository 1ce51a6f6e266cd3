import '../../../renderer/transport/forbid-eval.ts';
import type { Client } from '../../../shared/client.ts';
import { connect } from '../../../renderer/transport/connect.ts';

declare global {
  interface Window {
    /** This page's client, for the test that drives the page. */
    client: Client;
    /** Names of the commands that the page was told of, and what a test adds. */
    told: string[];
  }
}

window.client = connect();
window.told ??= [];
window.client.subscribe('command.invoked', ({ command }) => window.told.push(command));
