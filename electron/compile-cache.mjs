// Plain JavaScript, imported by the entry points before their TypeScript: what Node has compiled once, types stripped, it finds
// again at the next start and in every thread, which halves both. A folder that cannot be written to is no fault.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.cache/node-compile', import.meta.url));
module.enableCompileCache(folder);
// Threads and child processes go by the environment.
process.env['NODE_COMPILE_CACHE'] ??= folder;
