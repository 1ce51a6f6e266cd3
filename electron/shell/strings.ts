import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInstance } from 'i18next';
import { z } from 'zod';
import type { Settings } from '../../shared/model/settings.ts';

/** The text of a key of the interface's strings in one language. */
export type Translate = (key: string) => string;

const Strings = z.record(z.string(), z.unknown());

/** Loads the strings that the page uses too, from the folder that the build copied them to. */
export async function loadStrings(directory: string): Promise<(locale: Settings['locale']) => Translate> {
  const instance = createInstance();
  await instance.init({
    fallbackLng: 'en',
    nsSeparator: false,
    resources: {
      en: { translation: await readStrings(path.join(directory, 'en.json')) },
      id: { translation: await readStrings(path.join(directory, 'id.json')) },
    },
  });
  return (locale) => {
    const translate = instance.getFixedT(locale);
    return (key) => translate(key);
  };
}

async function readStrings(file: string): Promise<z.infer<typeof Strings>> {
  return Strings.parse(JSON.parse(await readFile(file, 'utf8')));
}
