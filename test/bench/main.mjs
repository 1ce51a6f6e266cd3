import '../../electron/node-guard.mjs';

const { runBenches } = await import('./main.ts');
await runBenches(process.argv.slice(2));
