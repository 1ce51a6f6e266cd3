import { cp, rm } from 'node:fs/promises';
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
 * Builds the Electron shell into `shell` of a folder: `main.js` and the code of its reading threads as ES modules and
 * `preload.cjs` as CommonJS, because a sandboxed preload script can be nothing else. The strings go to `locales` beside it.
 */
export async function buildShell(outputFolder: string): Promise<void> {
  const shell = path.join(outputFolder, 'shell');
  await rm(shell, { recursive: true, force: true });
  await build(shellConfig('electron/shell/main.ts', 'es', shell));
  await build(shellConfig('electron/host/reading/reading-thread.ts', 'es', shell));
  await build(shellConfig('electron/shell/preload.ts', 'cjs', shell));
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

function shellConfig(entry: string, format: 'es' | 'cjs', outputFolder: string): InlineConfig {
  return {
    ...common,
    root: projectRoot,
    publicDir: false,
    ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: inProject(entry),
      outDir: outputFolder,
      emptyOutDir: false,
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
