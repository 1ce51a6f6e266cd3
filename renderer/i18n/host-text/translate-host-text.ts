import type { Settings } from '../../../shared/model/settings.ts';
import { fileMessages } from './file-messages.ts';
import { formatMessages } from './format-messages.ts';
import type { HostMessage } from './host-message.ts';
import { importMessages } from './import-messages.ts';
import { kindMessages } from './kind-messages.ts';
import { workspaceMessages } from './workspace-messages.ts';
import { xliffMessages } from './xliff-messages.ts';

/**
 * A message of the host in the language of the interface. The host, its log and the command line speak English; like
 * gettext, the interface finds the translation by the English sentence, here also where the sentence has been filled in
 * with names and numbers. What it is filled in with may be such a sentence too. What is not in the catalogue (the words
 * of a library, mostly) stays as it is.
 */
export function translateHostText(text: string, locale: Settings['locale']): string {
  if (locale === 'en') return text;
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
  const translated = sentences.map((sentence) => [sentence, wholeMessage(sentence)] as const);
  // What a message is filled in with may hold a full stop: sentences are only taken apart when each is a message.
  const isRow = translated.every(([, message]) => message !== undefined);
  const whole = isRow ? undefined : wholeMessage(text);
  return whole ?? translated.map(([sentence, message]) => message ?? sentence).join(' ');
}

/** Every sentence that the host is known to say. */
export const hostMessages: readonly HostMessage[] = [
  ...fileMessages,
  ...formatMessages,
  ...importMessages,
  ...kindMessages,
  ...workspaceMessages,
  ...xliffMessages,
];

const placeholder = /\{(?<name>\w+)\}/g;

const fixed: ReadonlyMap<string, string> = new Map(hostMessages);

/** The most telling first: that with the most words of its own. */
const patterns = hostMessages
  .filter(([english]) => english.includes('{'))
  .toSorted(([one], [other]) => ownLength(other) - ownLength(one))
  .map(([english, indonesian]) => ({ pattern: patternOf(english), indonesian }));

function wholeMessage(text: string): string | undefined {
  const known = fixed.get(text);
  if (known !== undefined) return known;
  for (const { pattern, indonesian } of patterns) {
    const values = pattern.exec(text)?.groups;
    if (values === undefined) continue;
    return indonesian.replaceAll(placeholder, (_, name: string) =>
      translateHostText(values[name] ?? '', 'id'),
    );
  }
  return undefined;
}

function ownLength(english: string): number {
  return english.replaceAll(placeholder, '').length;
}

function patternOf(english: string): RegExp {
  const parts = english.split(/(\{\w+\})/).map((part) => {
    const name = /^\{(?<name>\w+)\}$/.exec(part)?.groups?.['name'];
    return name === undefined
      ? part.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
      : `(?<${name}>[\\s\\S]*?)`;
  });
  return new RegExp(`^${parts.join('')}$`);
}
