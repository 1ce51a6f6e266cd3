import { RequestFailure } from '../../shared/request-failure.ts';
import { commands } from './command-table.ts';
import { CommandFailure, exitStatus, type ExitStatus } from './exit-status.ts';
import { processOutput } from './output.ts';
import { isSystemError } from './system-error.ts';
import { commandName, commonForm, parseCall, usageOf } from './parse-call.ts';

/** Runs one command of the command line and resolves to its exit status. Results go to stdout, messages to stderr. */
export async function runCli(parameters: readonly string[]): Promise<ExitStatus> {
  endQuietlyWhenNobodyReads();
  standWhereThePersonStands();
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    return await runCommand(parameters, interrupt.signal);
  } catch (error) {
    if (error instanceof CommandFailure) return fail(error.status, error.message);
    if (error instanceof RequestFailure || isSystemError(error))
      return fail(exitStatus.failed, error.message);
    throw error;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

async function runCommand(parameters: readonly string[], signal: AbortSignal): Promise<ExitStatus> {
  const name = commandName(parameters);
  const load = name === undefined ? undefined : commands.get(name);
  if (load === undefined) return explain(name, parameters);
  const command = await load();
  const { quiet, help, ...call } = parseCall(command, parameters);
  const output = processOutput(quiet);
  if (help) {
    await output.result(`${command.summary}\n${usageOf(command)}\n`);
    return exitStatus.done;
  }
  const status = await command.run({ ...call, output, signal });
  return signal.aborted ? exitStatus.interrupted : status;
}

/** Asked for help it lists the commands; for anything else that is no command it does so as a complaint. */
async function explain(name: string | undefined, parameters: readonly string[]): Promise<ExitStatus> {
  const loaded = await Promise.all(Array.from(commands.values(), async (load) => load()));
  const forms = loaded.map((command) => `  ${command.form}\n      ${command.summary}`);
  const help = `Usage: npm run -s cli -- <command> [options] [PATH…]\nOptions of every command: ${commonForm}\nCommands:\n${forms.join('\n')}`;
  if (name === undefined && parameters.some((parameter) => parameter === '--help' || parameter === '-h')) {
    await processOutput(true).result(`${help}\n`);
    return exitStatus.done;
  }
  return fail(
    exitStatus.usage,
    `${name === undefined ? 'No command was given' : `There is no command "${name}"`}.\n${help}`,
  );
}

function fail(status: ExitStatus, message: string): ExitStatus {
  process.stderr.write(`${message}\n`);
  return status;
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no error of ours. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exitStatus.done);
  });
}

/** npm runs a script in the project's folder; the paths of a call are relative to where it was typed. */
function standWhereThePersonStands(): void {
  const { INIT_CWD: typedIn, npm_lifecycle_event: script } = process.env;
  if (script === 'cli' && typedIn !== undefined) process.chdir(typedIn);
}
