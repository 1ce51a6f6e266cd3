import type { Failure, FailureCode } from './contract.ts';

/** Thrown by a handler, and by the client for a failed reply: an expected failure with a code and a message for people. */
export class RequestFailure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.name = 'RequestFailure';
    this.code = code;
  }

  /** The failure as it goes over a transport. */
  toFailure(): Failure {
    return { code: this.code, message: this.message };
  }
}
