import '../node-guard.mjs';
import '../compile-cache.mjs';

const { startWorkbench } = await import('./start-workbench.ts');
await startWorkbench(process.argv.slice(2));
