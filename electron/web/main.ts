/** Serves the workbench to a browser on loopback and prints its address. */
export async function startWeb(parameters: readonly string[]): Promise<void> {
  throw new Error(`The web front door is not written yet (${parameters.join(' ')})`);
}
