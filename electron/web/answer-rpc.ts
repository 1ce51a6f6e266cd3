import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handlers, Reply } from '../../shared/contract.ts';
import { dispatch, type ReportError } from '../../shared/dispatch.ts';
import { readJsonBody, type BodyProblem } from './read-body.ts';

/** What answering requests needs. `bodyLimit` is in bytes. */
export interface RpcOptions {
  readonly handlers: Handlers;
  readonly bodyLimit: number;
  readonly reportError: ReportError;
}

/**
 * Answers `POST /rpc/<method>`: status 200 with the reply whenever the request reached `dispatch`, also when it failed
 * there; otherwise a refusal of HTTP's own (405, 413, 415, 400), whose body is a failed reply too.
 */
export async function answerRpc(
  request: IncomingMessage,
  response: ServerResponse,
  method: string,
  options: RpcOptions,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return sendFailure(response, 405, 'A request to the workbench is a POST.');
  }
  if (!isJson(request.headers['content-type']))
    return sendFailure(response, 415, 'A request body must be application/json.');
  const body = await readJsonBody(request, options.bodyLimit);
  if (!body.ok) return sendFailure(response, ...refusalOf(body.problem, options.bodyLimit));
  sendReply(response, 200, await dispatch(options.handlers, method, body.value, options.reportError));
}

/** Answers with a failed reply and closes the connection, since the rest of the request may not have been read. */
export function sendFailure(response: ServerResponse, status: number, message: string): void {
  response.setHeader('connection', 'close');
  sendReply(response, status, { ok: false, failure: { code: 'invalid-input', message } });
}

function sendReply(response: ServerResponse, status: number, reply: Reply): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(reply));
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

function refusalOf(problem: BodyProblem, limit: number): [status: number, message: string] {
  switch (problem.kind) {
    case 'too-large':
      return [
        413,
        `That is more than fits in one request (${Math.floor(limit / 1024 ** 2)} MB): send fewer files at once.`,
      ];
    case 'not-json':
      return [400, 'The request body is not JSON in UTF-8.'];
    case 'cut-off':
      return [400, 'The request ended before its body did.'];
  }
}
