import { browserKeys } from './browser-keys.ts';
import { onPlatform, parseKey, type KeyPlatform } from './key-name.ts';
import type { OwnedKeys } from './owned-keys.ts';
import { screenReaderKeys } from './screen-reader-keys.ts';
import { systemKeys } from './system-keys.ts';

const ownedKeys: readonly OwnedKeys[] = [...systemKeys, ...screenReaderKeys, ...browserKeys];

/** Whom a key belongs to on any of the platforms; undefined when it is free for commands. */
export function findKeyOwner(key: string, platforms: readonly KeyPlatform[]): OwnedKeys | undefined {
  return ownedKeys.find((owned) =>
    owned.platforms.some(
      (platform) =>
        platforms.includes(platform) && owned.keys.some((pattern) => isSameKey(pattern, key, platform)),
    ),
  );
}

function isSameKey(pattern: string, key: string, platform: KeyPlatform): boolean {
  const wanted = onPlatform(key, platform);
  const own = onPlatform(pattern, platform);
  if (parseKey(own).name !== '*') return own === wanted;
  const { name } = parseKey(wanted);
  return own.slice(0, -1) === wanted.slice(0, wanted.length - name.length);
}
