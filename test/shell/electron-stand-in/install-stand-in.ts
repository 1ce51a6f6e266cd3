import { registerHooks } from 'node:module';

const standIn = new URL('electron.ts', import.meta.url).href;

/** From here on `electron` is the stand-in for every module that is loaded in this process. */
export function installStandIn(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
  });
}
