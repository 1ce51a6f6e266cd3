import '../node-guard.mjs';

const { startWeb } = await import('./main.ts');
await startWeb(process.argv.slice(2));
