import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, Settings } from '../../shared/model/settings.ts';
import type { Notice } from '../../shared/model/notice.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** A person's settings on disk. */
export interface SettingsFile {
  read(): Settings;
  /** Stores the settings and returns them as stored. */
  write(settings: Settings): Settings;
  /** Says so when the file could not be read and was kept aside. */
  readonly notices: readonly Notice[];
}

/** Opens `settings.json` in the data directory. A broken file is kept beside it, and the defaults are used. */
export function openSettingsFile(dataDirectory: string): SettingsFile {
  const file = path.join(dataDirectory, 'settings.json');
  const loaded = load(file);
  let current = loaded.settings;
  return {
    read: () => current,
    write(settings) {
      writeFileAtomically(file, `${JSON.stringify(settings, null, 2)}\n`);
      current = settings;
      return current;
    },
    notices: loaded.notices,
  };
}

function load(file: string): { readonly settings: Settings; readonly notices: readonly Notice[] } {
  if (!existsSync(file)) return { settings: defaultSettings, notices: [] };
  const parsed = parseSettings(readFileSync(file, 'utf8'));
  if (parsed !== undefined) return { settings: parsed, notices: [] };
  const aside = `${file}.broken`;
  renameSync(file, aside);
  const message = `The settings in ${file} could not be read. They were kept as ${aside}; the defaults are used.`;
  return { settings: defaultSettings, notices: [{ kind: 'warning', message }] };
}

function parseSettings(json: string): Settings | undefined {
  try {
    return Settings.safeParse(JSON.parse(json)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
