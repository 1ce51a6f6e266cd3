import '../node-guard.mjs';
import '../compile-cache.mjs';

const { runCli } = await import('./main.ts');
process.exitCode = await runCli(process.argv.slice(2));
