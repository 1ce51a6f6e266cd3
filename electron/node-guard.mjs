// Plain JavaScript on purpose: a Node too old for this project cannot read its TypeScript, so every entry point is a
// small `main.mjs` that imports this file first and its TypeScript after.

const oldestMajor = 22;
const oldestMinor = 14;

/**
 * Says in one line why a Node cannot run this project; `undefined` when it can.
 * Older ones crash in better-sqlite3's binary or cannot run TypeScript.
 *
 * @param {string} version as in `process.versions.node`
 * @param {unknown} typeScript as in `process.features.typescript`: falsy when Node does not strip types
 * @returns {string | undefined}
 */
export function nodeProblem(version, typeScript) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
  if (!isOld && typeScript) return undefined;
  return (
    `Dwibahasa needs Node 24 and this is ${version}: ` +
    'start it with its npm scripts (npm start, npm run web, npm run cli), which bring the right one after "npm ci".'
  );
}

const problem = nodeProblem(process.versions.node, process.features.typescript);
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
