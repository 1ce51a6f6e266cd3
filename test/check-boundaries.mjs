import '../electron/node-guard.mjs';

const { printBoundaries } = await import('./check-boundaries.ts');
process.exitCode = await printBoundaries();
