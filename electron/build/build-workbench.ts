import { cp } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { noteBuild } from './freshness.ts';
import { projectRoot } from './project-root.ts';

/**
 * Builds the page into `dist/renderer`, the Electron shell into `dist/shell` and copies the interface's strings, which the
 * shell reads as data, to `dist/locales`.
 */
export async function buildWorkbench(): Promise<void> {
  const started = new Date();
  await build(pageConfig());
  await buildShell(inProject('dist'));
  await noteBuild(projectRoot, started);
}

/**
 * Builds the Electron shell into `shell` of a folder: `main.js` as an ES module and `preload.cjs` as CommonJS, because a
 * sandboxed preload script can be nothing else. The strings go to `locales` beside it.
 */
export async function buildShell(outputFolder: string): Promise<void> {
  const shell = path.join(outputFolder, 'shell');
  await build(shellConfig('main', 'es', shell));
  await build(shellConfig('preload', 'cjs', shell));
  await cp(inProject('renderer/locales'), path.join(outputFolder, 'locales'), { recursive: true });
}

function pageConfig(): InlineConfig {
  return {
    ...common,
    root: inProject('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: inProject('dist/renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      // The content security policy allows neither data: URLs nor inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  };
}

function shellConfig(name: 'main' | 'preload', format: 'es' | 'cjs', outputFolder: string): InlineConfig {
  return {
    ...common,
    root: projectRoot,
    publicDir: false,
    ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: inProject(`electron/shell/${name}.ts`),
      outDir: outputFolder,
      emptyOutDir: name === 'main',
      target: 'node24',
      rolldownOptions: {
        output: {
          format,
          entryFileNames: format === 'es' ? '[name].js' : '[name].cjs',
          codeSplitting: false,
        },
      },
    },
  };
}

const common = { configFile: false, logLevel: 'warn', envDir: false } satisfies InlineConfig;

function inProject(relativePath: string): string {
  return path.join(projectRoot, relativePath);
}
