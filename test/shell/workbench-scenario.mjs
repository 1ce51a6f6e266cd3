import { runShell } from './run-shell.ts';
import { workbenchSteps } from './workbench-steps.ts';

const [shellFolder = ''] = process.argv.slice(2);
await runShell(shellFolder, workbenchSteps);
