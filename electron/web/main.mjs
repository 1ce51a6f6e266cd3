import '../node-guard.mjs';
import '../compile-cache.mjs';

const { startWeb } = await import('./main.ts');
await startWeb(process.argv.slice(2));
