import '../electron/node-guard.mjs';

const { runChecks } = await import('./run-checks.ts');
process.exitCode = await runChecks(process.argv.slice(2));
