/** Runs one command of the command line and resolves to its exit status. */
export async function runCli(parameters: readonly string[]): Promise<number> {
  throw new Error(`The command line is not written yet (${parameters.join(' ')})`);
}
