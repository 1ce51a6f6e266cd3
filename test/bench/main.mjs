import '../../electron/node-guard.mjs';
import '../../electron/compile-cache.mjs';

const { runBenches } = await import('./main.ts');
await runBenches(process.argv.slice(2));
