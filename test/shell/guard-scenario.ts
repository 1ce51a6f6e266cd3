import { runShell } from './run-shell.ts';
import { guardSteps, quitSteps } from './shell-steps.ts';

const [shellFolder = ''] = process.argv.slice(2);
await runShell(shellFolder, [...guardSteps, ...quitSteps]);
