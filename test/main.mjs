import '../electron/node-guard.mjs';
import '../electron/compile-cache.mjs';

const { runChecks } = await import('./run-checks.ts');
process.exitCode = await runChecks(process.argv.slice(2));
