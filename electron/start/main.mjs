import '../node-guard.mjs';

const { startWorkbench } = await import('./start-workbench.ts');
await startWorkbench(process.argv.slice(2));
