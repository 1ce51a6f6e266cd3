import '../node-guard.mjs';

const { buildWorkbench } = await import('./build-workbench.ts');
await buildWorkbench();
