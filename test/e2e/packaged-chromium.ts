import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../electron/build/project-root.ts';

/** The unpacked parts of `@sparticuz/chromium`: its executable, the libraries it needs, and its fonts. */
export interface PackagedChromium {
  readonly executablePath: string;
  readonly libraries: string;
  /** A fontconfig file with the system's fonts, if any, and the packaged one. */
  readonly fontConfiguration: string;
}

const fontConfiguration = 'fontconfig.xml';

/** The packaged configuration looks only in fixed places; without any font a page has no visible text. */
const fontConfigurationText = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the npm package's Chromium into `.cache/chromium/<version>` unless it is there already.
 * Safe for several processes at once: each unpacks into a folder of its own and the first rename wins.
 */
export async function unpackPackagedChromium(): Promise<PackagedChromium> {
  const cache = path.join(projectRoot, '.cache', 'chromium');
  const home = path.join(cache, packageVersion());
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    const staging = await mkdtemp(path.join(cache, 'unpacking-'));
    await unpackInto(staging);
    await writeFile(path.join(staging, fontConfiguration), fontConfigurationText);
    await rename(staging, home).catch(async (error: unknown) => {
      await rm(staging, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    });
  }
  return {
    executablePath: path.join(home, 'chromium'),
    libraries: path.join(home, 'al2023', 'lib'),
    fontConfiguration: path.join(home, fontConfiguration),
  };
}

function packageFolder(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
}

function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)(path.join(packageFolder(), 'package.json'));
  if (
    typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  ) {
    return manifest.version;
  }
  throw new Error('@sparticuz/chromium has no version in its package.json');
}

/** The package always unpacks into the temporary folder, so a child process is given another one. */
async function unpackInto(folder: string): Promise<void> {
  const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
  const program = `
    import { inflate } from '@sparticuz/chromium';
    await Promise.all(process.argv.slice(1).map((archive) => inflate(archive)));
  `;
  const files = archives.map((archive) => path.join(packageFolder(), 'bin', archive));
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program, '--', ...files], {
    cwd: projectRoot,
    env: { ...process.env, TMPDIR: folder },
  });
}
