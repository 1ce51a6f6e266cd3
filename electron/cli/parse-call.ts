import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Call, Command } from './command.ts';
import { CommandFailure, exitStatus } from './exit-status.ts';

const commonOptions = {
  workspace: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/** How common options are written, for messages. */
export const commonForm = '[--workspace FILE] [--json] [--quiet]';

/** The name of the command: the first parameter that is neither an option nor the value of a common one. */
export function commandName(parameters: readonly string[]): string | undefined {
  const { tokens } = parseArgs({
    args: [...parameters],
    options: commonOptions,
    strict: false,
    tokens: true,
  });
  const found = tokens.find((token) => token.kind === 'positional');
  return found?.kind === 'positional' ? found.value : undefined;
}

/** A call as it was parsed, without the process around it. */
export type ParsedCall = Pick<Call, 'values' | 'positionals' | 'json' | 'workspace'> & {
  readonly quiet: boolean;
  readonly help: boolean;
};

/**
 * Parses the parameters of a command, whose name is the first positional.
 *
 * @throws CommandFailure with the right form for an unknown option, a missing value or a wrong number of arguments
 */
export function parseCall(command: Command, parameters: readonly string[]): ParsedCall {
  const { values, positionals } = parseStrictly(command, parameters);
  const given = positionals.slice(1);
  const help = values['help'] === true;
  const [least, most] = command.positionals;
  if (!help && (given.length < least || given.length > most)) {
    const problem =
      given.length < least ? 'Something is missing' : `"${given[most] ?? ''}" is one argument too many`;
    throw new CommandFailure(exitStatus.usage, `${problem}.\n${usageOf(command)}`);
  }
  const workspace = values['workspace'];
  return {
    values,
    positionals: given,
    json: values['json'] === true,
    workspace: typeof workspace === 'string' ? workspace : undefined,
    quiet: values['quiet'] === true,
    help,
  };
}

/** The right form of a command, for people. */
export function usageOf(command: Command): string {
  return `Usage: npm run -s cli -- ${command.form} ${commonForm}`;
}

function parseStrictly(command: Command, parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      options: { ...command.options, ...commonOptions },
      allowPositionals: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // parseArgs says in its first sentence which option is wrong; what follows is advice for programmers.
    const [problem = error.message] = error.message.split('. ');
    throw new CommandFailure(exitStatus.usage, `${problem.replace(/\.$/, '')}.\n${usageOf(command)}`);
  }
}
