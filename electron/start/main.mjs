import '../node-guard.mjs';

const { startWorkbench } = await import('./start-workbench.ts');
process.exitCode = await startWorkbench(process.argv.slice(2));
