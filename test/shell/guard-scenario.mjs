import { runShell } from './run-shell.ts';
import { desktopSteps, guardSteps, quitSteps } from './shell-steps.ts';

const [shellFolder = ''] = process.argv.slice(2);
await runShell(shellFolder, [...guardSteps, ...desktopSteps, ...quitSteps]);
