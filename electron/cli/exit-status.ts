/** How a command ended, for scripts. The numbers are promised in the documentation of the command line. */
export const exitStatus = {
  done: 0,
  /** Done, but some items failed or a check found errors; or the command itself failed. */
  failed: 1,
  /** Wrong usage: the message names the option and shows the right form. */
  usage: 2,
  /** The workspace cannot be opened: the message says why and what to do. */
  workspace: 3,
  /** Stopped by Ctrl-C, as shells number it (128 + SIGINT). */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Thrown to end a command with a status and a message for people. */
export class CommandFailure extends Error {
  readonly status: ExitStatus;

  constructor(status: ExitStatus, message: string) {
    super(message);
    this.name = 'CommandFailure';
    this.status = status;
  }
}
