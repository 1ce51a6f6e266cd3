import type { ParseArgsOptionsConfig } from 'node:util';
import type { ExitStatus } from './exit-status.ts';
import type { Output } from './output.ts';

/** The options of one call as `parseArgs` gives them. */
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

/** One call of a command: what was given, where its output goes and when to stop. */
export interface Call {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
  readonly json: boolean;
  /** The workspace that was named; undefined for the person's own. */
  readonly workspace: string | undefined;
  readonly output: Output;
  /** Aborted by Ctrl-C: stop where nothing is half done. */
  readonly signal: AbortSignal;
}

/** One command of the command line. Each is a file in `commands`, listed in `command-table.ts`. */
export interface Command {
  /** How it is called, for messages: "import [--format F] [--recursive] PATH…". */
  readonly form: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** Its own options, beside the common ones. */
  readonly options: ParseArgsOptionsConfig;
  /** The least and most positional arguments that it takes. */
  readonly positionals: readonly [least: number, most: number];
  /** Runs it; may throw `CommandFailure`. */
  readonly run: (call: Call) => Promise<ExitStatus>;
}

/** The value of an option that takes one. */
export function textOption(call: Pick<Call, 'values'>, name: string): string | undefined {
  const value = call.values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given several times. */
export function textOptions(call: Pick<Call, 'values'>, name: string): readonly string[] {
  const value = call.values[name];
  return typeof value === 'object' ? value.filter((each) => typeof each === 'string') : [];
}

/** Whether an option without a value was given. */
export function hasOption(call: Pick<Call, 'values'>, name: string): boolean {
  return call.values[name] === true;
}
